import * as React from 'react';
import { daysBetween } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import { ruleOn } from '../../../domain/recurrence/schedule';
import type { Occurrence } from '../../../domain/tasks/occurrence';
import { isRecurring } from '../../../domain/tasks/singleOccurrence';
import type { Task } from '../../../domain/tasks/task';
import { PersonName } from '../../../ui/people/PersonName';
import { fill } from '../../../ui/words/fill';
import { focusAreaName, kindName, renewalName, signOffName, stateName } from '../words/choiceNames';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import { dueWords } from '../words/dueWords';
import { minutesText } from '../words/minutesText';
import { dayOffSentence, scheduleLines } from '../words/ruleWords';
import styles from './Details.module.scss';

interface FactsProps {
  readonly task: Task;
  readonly occurrence: Occurrence | undefined;
}

type Fact = readonly [name: string, value: React.ReactNode];

function statusWords({ strings, formats }: ChecklistWords, { task, occurrence }: FactsProps): string {
  if (occurrence?.state === 'waiting' || occurrence?.state === 'skipped')
    return stateName(strings, occurrence.state);
  if (task.status === 'Open') return strings.StatusOpen;
  if (!task.completedOn) return strings.StatusDone;
  return fill(strings.CompletedByOn, {
    name: task.completedBy?.name ?? strings.Somebody,
    when: formats.dateTime(task.completedOn)
  });
}

function dueText(words: ChecklistWords, { task, occurrence }: FactsProps): string {
  const { strings, formats } = words;
  const { dueDate, status, kind } = task;
  if (!dueDate) return strings.None;
  // An expiry that is far away is planned for, too.
  const distance =
    kind === 'Renewal' ? formats.inDays(daysBetween(formats.today(), dueDate)) : dueWords(words, dueDate);
  const relation = status === 'Open' ? distance : '';
  const since = occurrence?.lateSince;
  const late = since ? fill(strings.LateSince, { date: formats.date(since) }) : '';
  return [formats.date(dueDate), relation, late].filter(Boolean).join(' · ');
}

function scheduleFact(words: ChecklistWords, { schedule }: Task): React.ReactNode {
  const today = words.formats.today();
  const rule = ruleOn(schedule, today);
  const dayOff =
    rule === undefined || rule === 'paused' ? '' : dayOffSentence(words.strings, rule.onNonWorkingDay);
  return [...scheduleLines(words, schedule, today), dayOff].filter(Boolean).map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));
}

/** When it has to be done: by a schedule, by an expiry, or once. */
function timeFacts(words: ChecklistWords, props: FactsProps): readonly Fact[] {
  const { strings } = words;
  const { task } = props;
  if (isRecurring(task)) return [[strings.FieldSchedule, scheduleFact(words, task)]];
  const isRenewal = task.kind === 'Renewal';
  const facts: Fact[] = [[isRenewal ? strings.FieldExpires : strings.FieldDueDate, dueText(words, props)]];
  if (!isRenewal) facts.unshift([strings.FieldStatus, statusWords(words, props)]);
  if (task.schedule.kind === 'unreadable') facts.push([strings.FieldSchedule, scheduleFact(words, task)]);
  return facts;
}

function renewalFacts({ strings, formats }: ChecklistWords, { renewal }: Task): readonly Fact[] {
  if (!renewal) return [];
  return [
    [strings.FieldRenewal, renewalName(strings, renewal.subject)],
    [strings.FieldAccount, renewal.account ? <bdi>{renewal.account}</bdi> : strings.None],
    [strings.FieldLeadDays, formats.list(renewal.leadDays.map((days) => formats.number(days)))]
  ];
}

function personFact({ strings }: ChecklistWords, person: Person | null): React.ReactNode {
  return person ? <PersonName name={person.name} /> : strings.None;
}

function factsOf(words: ChecklistWords, props: FactsProps): readonly Fact[] {
  const { strings, formats } = words;
  const { task } = props;
  const facts: Fact[] = [
    ...timeFacts(words, props),
    ...renewalFacts(words, task),
    [strings.FieldFocusArea, focusAreaName(strings, task.focusArea)],
    [strings.FieldKind, kindName(strings, task.kind)],
    [strings.FieldOwner, personFact(words, task.owner)]
  ];
  // What a simple task does not have is not shown as missing.
  if (task.backup) facts.push([strings.FieldBackup, personFact(words, task.backup)]);
  if (task.minutes !== null) facts.push([strings.FieldEffort, minutesText(words, task.minutes)]);
  if (task.platforms.length > 0) facts.push([strings.FieldPlatforms, formats.list(task.platforms)]);
  if (task.signOff !== 'Self') facts.push([strings.FieldSignOff, signOffName(strings, task.signOff)]);
  return facts;
}

/** What is known of a task: when it has to be done, where it belongs, and who does it. */
export function TaskFacts(props: FactsProps): JSX.Element {
  const words = useChecklistWords();
  return (
    <dl className={styles.facts}>
      {factsOf(words, props).map(([name, value]) => (
        <React.Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
}
