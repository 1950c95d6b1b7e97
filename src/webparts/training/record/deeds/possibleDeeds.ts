import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { CompletionEntry } from '../../../../domain/training/completion';
import { mayTakeBack } from '../../../../domain/training/record/mayTakeBack';
import { countingEntries } from '../../../../domain/training/record/settled';
import type { LearningItem } from '../../../../domain/training/states/myLearning';
import { isToDo } from '../../../../domain/training/states/stateRules';
import type { TrainingReader } from '../../model/reader';

/** What can be done about an assignment, in the order in which it is offered. */
const recordDeeds = [
  'declare',
  'confirm',
  'sendBack',
  'takeBack',
  'move',
  'withdraw',
  'restore',
  'reopen'
] as const;

export type RecordDeed = (typeof recordDeeds)[number];

export interface DeedScene {
  readonly item: LearningItem;
  readonly reader: Pick<TrainingReader, 'me' | 'isLead'>;
  readonly lookedAfter: ReadonlySet<number>;
  readonly log: readonly CompletionEntry[];
  /** Without the course, nothing about learning it can be written. */
  readonly hasCourse: boolean;
  readonly today: CalendarDate;
  readonly dayOf: (instant: string) => CalendarDate;
}

function canTakeBack({ item: { assignment }, reader, log, today, dayOf }: DeedScene): boolean {
  if (assignment.status === 'Withdrawn') return false;
  const said = mayTakeBack(countingEntries(assignment, log), reader.me.id, today, dayOf);
  // A lead who opened it again meanwhile began anew.
  return said !== undefined && said.cycle === assignment.cycle;
}

/** What the reader can do about an assignment as it stands. Nobody confirms themselves. */
export function possibleDeeds(scene: DeedScene): readonly RecordDeed[] {
  const { item, reader, lookedAfter, hasCourse } = scene;
  const { assignment, state } = item;
  const isMine = assignment.person.id === reader.me.id;
  const isMentor = !isMine && (reader.isLead || lookedAfter.has(assignment.person.id));
  const isWaiting = state.kind === 'waiting';
  const isPossible: Readonly<Record<RecordDeed, boolean>> = {
    declare: hasCourse && isMine && isToDo(state),
    confirm: hasCourse && isMentor && (isWaiting || isToDo(state)),
    sendBack: hasCourse && isMentor && isWaiting,
    takeBack: hasCourse && canTakeBack(scene),
    move: reader.isLead && assignment.status === 'Open',
    withdraw: reader.isLead && assignment.status === 'Open',
    restore: reader.isLead && assignment.status === 'Withdrawn',
    reopen: reader.isLead && assignment.status === 'Done'
  };
  return recordDeeds.filter((deed) => isPossible[deed]);
}
