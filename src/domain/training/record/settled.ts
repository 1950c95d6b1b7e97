import type { Assignment, AssignmentProgress, Done } from '../assignment';
import type { CompletionEntry } from '../completion';
import type { Course } from '../course';
import { isByTheRight, progressOf } from './progressOf';

/** Rows of the log that count for an assignment: about its learner, and by whoever may say so. */
export function countingEntries(
  { id, person }: Pick<Assignment, 'id' | 'person'>,
  log: readonly CompletionEntry[]
): readonly CompletionEntry[] {
  return log.filter(
    (entry) =>
      entry.subject.kind === 'course' &&
      entry.subject.assignment === id &&
      entry.learner.id === person.id &&
      isByTheRight(entry)
  );
}

function isSameDone(one: Done | null, other: Done | null): boolean {
  if (!one || !other) return one === other;
  return (
    one.version === other.version &&
    one.on === other.on &&
    one.proof === other.proof &&
    one.until === other.until
  );
}

function isSame(one: AssignmentProgress, other: AssignmentProgress): boolean {
  return one.status === other.status && one.cycle === other.cycle && isSameDone(one.done, other.done);
}

/**
 * The assignment as its log has it, when its row says something else: the page that added to the log died before it came to the row.
 * What was withdrawn stays so, and so does a cycle of which the log knows nothing: a lead began it, or took over a record.
 */
export function settledBy(
  log: readonly CompletionEntry[],
  current: Assignment,
  course: Pick<Course, 'proof'>
): Assignment | undefined {
  const own = countingEntries(current, log);
  if (current.status === 'Withdrawn' || !own.some(({ cycle }) => cycle >= current.cycle)) return undefined;
  const progress = progressOf(own, course, current);
  return isSame(progress, current) ? undefined : { ...current, ...progress };
}
