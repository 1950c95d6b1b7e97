import * as React from 'react';
import type { Task } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { PersonName } from '../../../ui/people/PersonName';
import { fill } from '../../../ui/words/fill';
import { focusAreaName, kindName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { RowList } from './RowList';
import { useFocusAfterRemoval } from './useFocusAfterRemoval';
import lists from './Checklist.module.scss';
import styles from './DoneTasks.module.scss';

export interface DoneTasksProps {
  readonly tasks: readonly Task[];
  readonly onOpen: (task: Task) => void;
  readonly onReopen?: ((task: Task) => void) | undefined;
  readonly empty: JSX.Element;
}

/** What was completed, latest first: by whom and when. */
export function DoneTasks(props: DoneTasksProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const container = React.useRef<HTMLDivElement>(null);
  const { tasks, onReopen } = props;
  const ids = React.useMemo(() => tasks.map((task) => task.id), [tasks]);
  const keepFocus = useFocusAfterRemoval(container, ids);
  return (
    <div ref={container} tabIndex={-1} className={lists.list}>
      {tasks.length === 0 ? props.empty : null}
      <RowList items={tasks} label={strings.ShowDone}>
        {(task) => (
          <li key={task.id} className={styles.row} data-task={task.id}>
            <div className={styles.what}>
              <button type="button" className={styles.title} onClick={() => props.onOpen(task)}>
                <bdi>{task.title}</bdi>
              </button>
              <span className={styles.where}>
                {focusAreaName(strings, task.focusArea)} · {kindName(strings, task.kind)}
              </span>
            </div>
            <div className={styles.who}>
              {task.completedBy ? <PersonName name={task.completedBy.name} /> : null}
            </div>
            <div className={styles.when}>
              {task.completedOn ? (
                <time dateTime={task.completedOn}>{formats.dateTime(task.completedOn)}</time>
              ) : null}
            </div>
            {onReopen ? (
              <Button
                look="quiet"
                icon="undo"
                aria-label={fill(strings.ReopenTask, { title: task.title })}
                onClick={() => {
                  keepFocus(task.id);
                  onReopen(task);
                }}
              >
                {strings.Reopen}
              </Button>
            ) : null}
          </li>
        )}
      </RowList>
    </div>
  );
}
