import * as React from 'react';
import type { PlannedWork } from '../../../domain/handover/plannedMinutes';
import type { Task } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { fill } from '../../../ui/words/fill';
import { RowList } from '../reading/RowList';
import { focusAreaName } from '../words/choiceNames';
import { useChecklistWords } from '../words/ChecklistWords';
import { minutesText } from '../words/minutesText';
import styles from './Coverage.module.scss';
import register from '../renewals/Register.module.scss';

export interface FigureRowsProps {
  readonly title: string;
  readonly tasks: readonly Task[];
  /** What the month asks of one task, when that is what the figure is about. */
  readonly workOf: ((task: Task) => PlannedWork | undefined) | undefined;
  readonly onOpen: (task: Task) => void;
  readonly onClose: () => void;
}

/** The tasks behind a figure. Takes the focus, so that nobody has to look for them. */
export function FigureRows(props: FigureRowsProps): JSX.Element {
  const words = useChecklistWords();
  const { strings, formats } = words;
  const { title, tasks, workOf } = props;
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const aboutOf = (task: Task): string => {
    const work = workOf?.(task);
    return [
      focusAreaName(strings, task.focusArea),
      task.owner ? fill(strings.OwnerIs, { name: task.owner.name }) : strings.GroupNoOwner,
      task.backup ? fill(strings.BackupIs, { name: task.backup.name }) : strings.NoBackup,
      ...(work ? [words.plural('TimesInMonth', work.occurrences)] : []),
      ...(work && task.minutes !== null ? [minutesText(words, work.minutes)] : [])
    ].join(' · ');
  };
  return (
    <section className={styles.section}>
      <div className={styles.heading}>
        <h3 ref={heading} tabIndex={-1}>
          <bdi>{title}</bdi> <span className={styles.count}>{formats.number(tasks.length)}</span>
        </h3>
        <Button look="quiet" icon="close" onClick={props.onClose}>
          {strings.Close}
        </Button>
      </div>
      <RowList items={tasks} label={title}>
        {(task) => (
          <li key={task.id} className={styles.row}>
            <button type="button" className={register.opener} onClick={() => props.onOpen(task)}>
              <bdi>{task.title}</bdi>
            </button>
            <span className={register.remark}>{aboutOf(task)}</span>
          </li>
        )}
      </RowList>
    </section>
  );
}
