import type { Assignment, AssignmentDraft, AssignmentProgress, Done } from '../assignment';
import type { Course } from '../course';
import type { OwnRecord } from '../ownRecord';
import { isEnough } from './declarationProblems';

/** What taking over somebody's own record writes into the team's list; `undefined`: nothing that it does not say already. */
export type TakeOver =
  | { readonly kind: 'add'; readonly draft: AssignmentDraft; readonly progress: AssignmentProgress }
  | { readonly kind: 'update'; readonly assignment: Assignment; readonly progress: AssignmentProgress };

function progressBy(done: Done | null, proof: Course['proof'], cycle: number): AssignmentProgress {
  if (!done) return { status: 'Open', cycle, done: null };
  return { status: isEnough(done.proof, proof) ? 'Done' : 'Waiting', cycle, done };
}

/** Whether the record tells of more than the team knows: of something later, or of a later version. */
function isNews(done: Done, known: Done | null): boolean {
  return !known || done.version > known.version || (done.version === known.version && done.on > known.on);
}

/**
 * A record of somebody who is not in the team, as it is taken over. The key of both lists is the same, so it can be done again.
 * What was withdrawn stays so, and nothing that counts is taken away by a record that says less.
 */
export function takeOver(
  { person, course: id, title, round, due, version, done }: OwnRecord,
  course: Pick<Course, 'proof'>,
  existing: Assignment | undefined
): TakeOver | undefined {
  if (!existing) {
    const draft = { person, course: id, title, round, due, version, reason: '', plan: null };
    return { kind: 'add', draft, progress: progressBy(done, course.proof, 0) };
  }
  if (existing.status === 'Withdrawn' || !done || !isNews(done, existing.done)) return undefined;
  const cycle = existing.status === 'Done' ? existing.cycle + 1 : existing.cycle;
  return { kind: 'update', assignment: existing, progress: progressBy(done, course.proof, cycle) };
}
