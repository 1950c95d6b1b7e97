import * as React from 'react';
import type { Task } from '../../../domain/tasks/task';
import type { TaskGroup } from '../model/visibleTasks';
import { groupName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { RowList } from './RowList';
import { TaskRow } from './TaskRow';
import { useFocusAfterRemoval } from './useFocusAfterRemoval';
import styles from './Checklist.module.scss';

export interface OpenTasksProps {
  readonly groups: readonly TaskGroup[];
  readonly onOpen: (task: Task) => void;
  readonly onComplete?: ((task: Task) => void) | undefined;
  /** Shown when there is no row. */
  readonly empty: JSX.Element;
}

/** The open tasks, most pressing first. */
export function OpenTasks(props: OpenTasksProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const container = React.useRef<HTMLDivElement>(null);
  const { groups, onComplete } = props;
  const ids = React.useMemo(() => groups.flatMap(({ tasks }) => tasks.map((task) => task.id)), [groups]);
  const keepFocus = useFocusAfterRemoval(container, ids);
  const complete = React.useCallback(
    (task: Task) => {
      keepFocus(task.id);
      onComplete?.(task);
    },
    [keepFocus, onComplete]
  );
  return (
    <div ref={container} tabIndex={-1} className={styles.list}>
      {groups.length === 0 ? props.empty : null}
      {groups.map(({ group, tasks }) => {
        const name = groupName(strings, group);
        return (
          <section key={group} className={styles.group} data-group={group}>
            <h3 className={styles.groupTitle}>
              {name} <span className={styles.groupCount}>{formats.number(tasks.length)}</span>
            </h3>
            <RowList items={tasks} label={name}>
              {(task) => (
                <TaskRow
                  key={task.id}
                  task={task}
                  group={group}
                  onOpen={props.onOpen}
                  onComplete={onComplete ? complete : undefined}
                />
              )}
            </RowList>
          </section>
        );
      })}
    </div>
  );
}
