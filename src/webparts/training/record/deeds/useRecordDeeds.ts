import type { Assignment } from '../../../../domain/training/assignment';
import type { AssignmentChange } from '../../../../domain/training/AssignmentRepository';
import type { DeclarationDraft } from '../../../../domain/training/completion';
import type { Course } from '../../../../domain/training/course';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { fill } from '../../../../ui/words/fill';
import type { TrainingViewProps } from '../../model/viewProps';
import type { TrainingRepositories } from '../../TrainingRepositories';
import { useTrainingWords, type TrainingWords } from '../../words/TrainingWords';
import { useDeedRunner, type Deed } from './useDeedRunner';
import type { OpenRecord } from '../useRecord';

/** What can be written about the open assignment. Each answers whether it was. */
export interface RecordDeeds {
  readonly isBusy: boolean;
  readonly declare: (draft: DeclarationDraft) => Promise<boolean>;
  readonly confirm: (note: string) => Promise<boolean>;
  readonly sendBack: (reason: string) => Promise<boolean>;
  readonly takeBack: () => Promise<boolean>;
  readonly move: (to: CalendarDate | null) => Promise<boolean>;
  readonly withdraw: (reason: string) => Promise<boolean>;
  readonly restore: () => Promise<boolean>;
  readonly reopen: (due: CalendarDate | null) => Promise<boolean>;
}

type Repositories = Pick<TrainingRepositories, 'assignments' | 'completions'>;

/** Changes one row: what keeps it from being changed is thrown. */
async function changeOne(
  { assignments }: Repositories,
  row: Assignment,
  change: AssignmentChange
): Promise<Assignment> {
  const { changed, failed } = await assignments.change([row], change);
  const [after] = changed;
  if (after) return after;
  throw failed[0]?.error ?? new Error(`Assignment ${row.id} was not changed.`);
}

/** What is said of a day, and of none. */
function dayText(
  { formats }: TrainingWords,
  day: CalendarDate | null,
  text: string,
  without: string
): string {
  return day === null ? without : fill(text, { date: formats.dayOfWeek(day) });
}

function takingBack(
  { completions }: Repositories,
  { strings }: TrainingWords,
  row: Assignment,
  course: Course
): Deed {
  return {
    kind: 'takeBack',
    work: () => completions.takeBack(row, course),
    said: () => strings.RecordTakenBack
  };
}

function moving(
  repositories: Repositories,
  words: TrainingWords,
  row: Assignment,
  to: CalendarDate | null
): Deed {
  const { strings } = words;
  return {
    kind: 'move',
    work: () => changeOne(repositories, row, { kind: 'move', to }),
    said: () => dayText(words, to, strings.RecordMoved, strings.RecordMovedToNone),
    undo: (after) => moving(repositories, words, after, row.due)
  };
}

function withdrawing(
  repositories: Repositories,
  words: TrainingWords,
  row: Assignment,
  reason: string
): Deed {
  return {
    kind: 'withdraw',
    work: () => changeOne(repositories, row, { kind: 'withdraw', reason }),
    said: () => words.strings.RecordWithdrawn,
    undo: (after) => restoring(repositories, words, after, row.reason)
  };
}

function restoring(repositories: Repositories, words: TrainingWords, row: Assignment, reason = ''): Deed {
  return {
    kind: 'restore',
    work: () => changeOne(repositories, row, { kind: 'restore', reason }),
    said: () => words.strings.RecordRestored,
    undo: (after) => withdrawing(repositories, words, after, row.reason)
  };
}

/** Writes what people do about an assignment, and says what came of it, with a way back where there is one. */
export function useRecordDeeds(view: TrainingViewProps, record: OpenRecord): RecordDeeds {
  const words = useTrainingWords();
  const { strings } = words;
  const { repositories } = view.model;
  const { completions } = repositories;
  const { isBusy, run } = useDeedRunner(view, record);
  const { assignment: row } = record.item;
  const course = record.course.rows;
  const onCourse = (deedOf: (course: Course) => Deed): Promise<boolean> =>
    course ? run(deedOf(course)) : Promise.resolve(false);
  const undo = (of: Course) => (after: Assignment) => takingBack(repositories, words, after, of);
  return {
    isBusy,
    declare: (draft) =>
      onCourse((of) => ({
        kind: 'declare',
        work: () => completions.declare(row, of, draft),
        said: ({ status }) => (status === 'Waiting' ? strings.RecordDeclaredWaits : strings.RecordDeclared),
        undo: undo(of)
      })),
    confirm: (note) =>
      onCourse((of) => ({
        kind: 'confirm',
        work: () => completions.confirm(row, of, note),
        said: () => fill(strings.RecordConfirmed, { name: row.person.name }),
        undo: undo(of)
      })),
    sendBack: (reason) =>
      onCourse((of) => ({
        kind: 'sendBack',
        work: () => completions.sendBack(row, of, reason),
        said: () => fill(strings.RecordSentBack, { name: row.person.name })
      })),
    takeBack: () => onCourse((of) => takingBack(repositories, words, row, of)),
    move: (to) => run(moving(repositories, words, row, to)),
    withdraw: (reason) => run(withdrawing(repositories, words, row, reason)),
    restore: () => run(restoring(repositories, words, row)),
    reopen: (due) =>
      run({
        kind: 'reopen',
        work: () => changeOne(repositories, row, { kind: 'reopen', due }),
        said: () => dayText(words, due, strings.RecordReopened, strings.RecordReopenedAny)
      })
  };
}
