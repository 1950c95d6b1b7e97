import type { CalendarDate } from '../../dates/calendarDate';
import type { Person } from '../../people/person';
import { RepositoryError } from '../../RepositoryError';
import { evidenceFileProblem } from '../../tasks/evidenceFiles';
import type { Assignment } from '../assignment';
import type { CompletionEntry, DeclarationDraft } from '../completion';
import type { Course } from '../course';
import { assignmentState } from '../states/assignmentState';
import { cycleToRecord } from './completionKey';
import { declarationProblems } from './declarationProblems';
import { mayTakeBack } from './mayTakeBack';

/** What a new row of the log says. Who wrote it and when are SharePoint's own words; files are attached to it. */
export type NewEntry = Omit<CompletionEntry, 'id' | 'files' | 'by' | 'on'> & {
  /** Of the course or step, at this time. */
  readonly title: string;
};

/** Who does something about which assignment, as it stands now. */
export interface Scene {
  readonly current: Assignment;
  readonly course: Course;
  readonly me: Person;
  readonly today: CalendarDate;
}

function refused(
  kind: 'conflict' | 'forbidden' | 'invalid',
  { current }: Scene,
  why: string
): RepositoryError {
  return new RepositoryError(kind, `Assignment ${current.id}: ${why}.`);
}

/** Throws when it is settled already; answers whether it waits for a mentor. */
function requireOpen(scene: Scene): boolean {
  const { kind } = assignmentState(scene.current, scene.course, scene.today);
  if (kind === 'done' || kind === 'doneLate' || kind === 'withdrawn') {
    throw refused('conflict', scene, `it is ${scene.current.status} already`);
  }
  return kind === 'waiting';
}

function entryOf(
  { current, course }: Scene,
  more: Pick<NewEntry, 'action' | 'cycle' | 'note'> & Partial<NewEntry>
): NewEntry {
  return {
    subject: { kind: 'course', assignment: current.id, course: course.id },
    title: course.title,
    learner: current.person,
    version: course.version,
    learnedOn: null,
    validUntil: null,
    certificate: null,
    score: null,
    ...more
  };
}

/** Throws what keeps a declaration from being taken, whoever keeps it. */
export function requireDeclaration(
  course: Pick<Course, 'id' | 'proof'>,
  draft: DeclarationDraft,
  today: CalendarDate
): void {
  const [problem] = declarationProblems(course, draft, today);
  if (problem) throw new RepositoryError('invalid', `Course ${course.id} cannot be declared: ${problem}.`);
  for (const file of draft.files) {
    const unfit = evidenceFileProblem(file);
    if (unfit) throw new RepositoryError('invalid', `The file "${file.name}" is ${unfit}.`);
  }
}

/** The learner says that they have learned it. */
export function declaration(scene: Scene, draft: DeclarationDraft): NewEntry {
  const { current, course, me, today } = scene;
  if (me.id !== current.person.id) throw refused('forbidden', scene, 'only the learner declares it');
  requireDeclaration(course, draft, today);
  if (requireOpen(scene)) throw refused('conflict', scene, 'it was declared already');
  const { action, learnedOn, validUntil, certificate, score, note } = draft;
  const cycle = cycleToRecord(current);
  return entryOf(scene, { action, cycle, note, learnedOn, validUntil, certificate, score });
}

/** Somebody else confirms it. What was declared keeps its day; what was not is known today. */
export function confirmation(scene: Scene, note: string): NewEntry {
  const { current, me, today } = scene;
  if (me.id === current.person.id) throw refused('forbidden', scene, 'somebody else has to confirm it');
  const told = requireOpen(scene) ? current.done : null;
  return entryOf(scene, {
    action: 'Mentor confirmed',
    cycle: cycleToRecord(current),
    note,
    learnedOn: told?.on ?? today,
    ...(told && { version: told.version, validUntil: told.until })
  });
}

/** Somebody else does not confirm what waits. */
export function sendingBack(scene: Scene, reason: string): NewEntry {
  const { current, me } = scene;
  if (me.id === current.person.id) throw refused('forbidden', scene, 'somebody else has to look at it');
  if (reason.trim() === '') throw refused('invalid', scene, 'a reason is missing');
  if (!requireOpen(scene)) throw refused('conflict', scene, 'it does not wait to be confirmed');
  return entryOf(scene, { action: 'Sent back', cycle: current.cycle, note: reason });
}

/** Whoever said the last thing takes it back. `log`: what counts for the assignment. */
export function takingBack(
  scene: Scene,
  log: readonly CompletionEntry[],
  dayOf: (instant: string) => CalendarDate
): NewEntry {
  const last = lastOf(log);
  const said = mayTakeBack(log, scene.me.id, scene.today, dayOf);
  if (said)
    return entryOf(scene, { action: 'Taken back', cycle: said.cycle, note: '', version: said.version });
  if (!last || last.action === 'Taken back' || last.action === 'Sent back') {
    throw refused('conflict', scene, 'there is nothing to take back');
  }
  if (last.by.id !== scene.me.id) throw refused('forbidden', scene, 'somebody else has said it');
  throw refused('invalid', scene, 'it was not said today');
}

/** What was said last. */
export function lastOf<Entry extends Pick<CompletionEntry, 'id'>>(log: readonly Entry[]): Entry | undefined {
  return log.reduce<Entry | undefined>((last, next) => (!last || next.id > last.id ? next : last), undefined);
}
