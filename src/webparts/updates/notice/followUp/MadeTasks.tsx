import * as React from 'react';
import { daysBetween } from '../../../../domain/dates/calendarDate';
import type { Task } from '../../../../domain/tasks/task';
import { Icon } from '../../../../ui/icons/Icon';
import { PersonName } from '../../../../ui/people/PersonName';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import { rippleName } from './followNames';
import type { FollowUp } from './useFollowUps';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './FollowUp.module.scss';

function isLate({ dueDate, status }: Task, { formats }: UpdatesWords): boolean {
  return status === 'Open' && dueDate !== null && daysBetween(formats.today(), dueDate) < 0;
}

function stateWords(task: Task, words: UpdatesWords): string {
  const { strings, formats } = words;
  if (task.status === 'Done') {
    return task.completedOn === null
      ? strings.FollowDone
      : fill(strings.FollowDoneOn, { when: formats.dateTime(task.completedOn) });
  }
  return isLate(task, words) ? strings.FollowLate : strings.FollowOpen;
}

function MadeTask({ kind, task }: FollowUp): JSX.Element {
  const words = useUpdatesWords();
  const { strings, formats } = words;
  const late = isLate(task, words);
  return (
    <li className={styles.task}>
      <span className={styles.kind}>{rippleName(strings, kind)}</span>
      <bdi>{task.title}</bdi>
      <span className={styles.facts}>
        <span className={late ? styles.late : styles.fact}>
          <Icon name={task.status === 'Done' ? 'check' : late ? 'warning' : 'circle'} />
          {stateWords(task, words)}
        </span>
        {task.dueDate === null ? null : (
          <span>{fill(strings.FollowDue, { date: formats.date(task.dueDate) })}</span>
        )}
        {task.owner ? <PersonName name={task.owner.name} /> : <span>{strings.FollowNobody}</span>}
      </span>
    </li>
  );
}

/** The tasks that are in the checklist for this notice, and how they stand. */
export function MadeTasks({ made }: { readonly made: readonly FollowUp[] }): JSX.Element | null {
  const { strings } = useUpdatesWords();
  if (made.length === 0) return null;
  return (
    <section className={panel.section}>
      <h3>{strings.FollowMadeTitle}</h3>
      <ul className={styles.tasks} aria-label={strings.FollowMadeTitle}>
        {made.map((followUp) => (
          <MadeTask key={followUp.kind} {...followUp} />
        ))}
      </ul>
    </section>
  );
}
