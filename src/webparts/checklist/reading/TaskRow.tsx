import * as React from 'react';
import type { Task } from '../../../domain/tasks/task';
import type { DueGroup } from '../../../domain/tasks/dueGroup';
import { Icon } from '../../../ui/icons/Icon';
import { PersonName } from '../../../ui/people/PersonName';
import { fill } from '../../../ui/words/fill';
import { focusAreaName, kindName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { dueWords } from '../words/dueWords';
import styles from './TaskRow.module.scss';

export interface TaskRowProps {
  readonly task: Task;
  readonly group: DueGroup;
  readonly onOpen: (task: Task) => void;
  /** Left out for people who may only read. */
  readonly onComplete?: ((task: Task) => void) | undefined;
}

function DueDate(props: Pick<TaskRowProps, 'task' | 'group'>): JSX.Element | null {
  const words = useChecklistWords();
  const { dueDate } = props.task;
  if (dueDate === null) return null;
  const isLate = props.group === 'overdue';
  const relation = dueWords(words, dueDate);
  return (
    <span className={isLate ? styles.late : undefined}>
      {isLate ? <Icon name="warning" className={styles.lateIcon} /> : null}
      <time dateTime={dueDate}>{words.formats.date(dueDate)}</time>
      {relation ? <span className={styles.relation}>{relation}</span> : null}
    </span>
  );
}

/** One open task: what, in which area, whose, by when; and the button that completes it. */
export const TaskRow = React.memo(function TaskRow(props: TaskRowProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { task, onComplete, onOpen } = props;
  const label = fill(strings.CompleteTask, { title: task.title });
  return (
    <li className={styles.row} data-task={task.id}>
      {onComplete ? (
        <button
          type="button"
          className={styles.complete}
          aria-label={label}
          title={strings.Complete}
          onClick={() => onComplete(task)}
        >
          <Icon name="check" />
        </button>
      ) : (
        <span className={styles.bullet} aria-hidden="true" />
      )}
      <div className={styles.what}>
        <button type="button" className={styles.title} onClick={() => onOpen(task)}>
          <bdi>{task.title}</bdi>
        </button>
        <span className={styles.where}>
          <span>{focusAreaName(strings, task.focusArea)}</span>
          <span>{kindName(strings, task.kind)}</span>
        </span>
      </div>
      <div className={styles.who}>{task.owner ? <PersonName name={task.owner.name} /> : null}</div>
      <div className={styles.when}>
        <DueDate task={task} group={props.group} />
      </div>
    </li>
  );
});
