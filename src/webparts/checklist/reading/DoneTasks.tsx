import * as React from 'react';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { singleOccurrence } from '../../../domain/tasks/singleOccurrence';
import type { Task } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { PersonName } from '../../../ui/people/PersonName';
import { fill } from '../../../ui/words/fill';
import { itemKey } from '../model/itemGroups';
import { focusAreaName, kindName, stateName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { RowList } from './RowList';
import { useKeptFocus } from './useKeptFocus';
import lists from './Checklist.module.scss';
import styles from './DoneTasks.module.scss';

export interface DoneTasksProps {
  readonly tasks: readonly Task[];
  readonly today: CalendarDate;
  readonly onOpen: (item: ChecklistItem) => void;
  readonly onReopen?: ((item: ChecklistItem) => void) | undefined;
  readonly empty: JSX.Element;
}

/** What was completed, latest first: by whom and when. */
export function DoneTasks(props: DoneTasksProps): JSX.Element {
  const { strings, formats } = useChecklistWords();
  const container = React.useRef<HTMLDivElement>(null);
  const { tasks, today, onReopen } = props;
  // Only tasks that are done once are ever done as a whole.
  const items = React.useMemo(
    () => tasks.map((task) => ({ task, occurrence: singleOccurrence(task, today) })),
    [tasks, today]
  );
  const keys = React.useMemo(() => items.map(itemKey), [items]);
  const { beforeRemoval } = useKeptFocus(container, keys);
  return (
    <div ref={container} tabIndex={-1} className={lists.list}>
      {tasks.length === 0 ? props.empty : null}
      <RowList items={items} label={strings.ShowDone}>
        {(item) => (
          <li key={itemKey(item)} className={styles.row} data-item={itemKey(item)} data-task={item.task.id}>
            <div className={styles.what}>
              <button type="button" className={styles.title} onClick={() => props.onOpen(item)}>
                <bdi>{item.task.title}</bdi>
              </button>
              <span className={styles.where}>
                {item.occurrence.state === 'skipped' ? `${stateName(strings, 'skipped')} · ` : ''}
                {focusAreaName(strings, item.task.focusArea)} · {kindName(strings, item.task.kind)}
              </span>
            </div>
            <div className={styles.who}>
              {item.task.completedBy ? <PersonName name={item.task.completedBy.name} /> : null}
            </div>
            <div className={styles.when}>
              {item.task.completedOn ? (
                <time dateTime={item.task.completedOn}>{formats.dateTime(item.task.completedOn)}</time>
              ) : null}
            </div>
            {onReopen ? (
              <Button
                look="quiet"
                icon="undo"
                aria-label={fill(strings.ReopenTask, { title: item.task.title })}
                onClick={() => {
                  beforeRemoval(itemKey(item));
                  onReopen(item);
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
