import type { CalendarDate } from '../../dates/calendarDate';
import { RepositoryError } from '../../RepositoryError';
import type { Done } from '../assignment';
import type { DeclarationDraft } from '../completion';
import type { Course } from '../course';
import type { OwnRecord } from '../ownRecord';
import { requireDeclaration } from './courseEntry';
import { proofOfDeclaration } from './declarationProblems';

/** What a declaration writes into one's own record. */
export type OwnDeed = Pick<OwnRecord, 'done' | 'certificate' | 'score' | 'note'>;

function isCounting(done: Done, { countsFrom }: Pick<Course, 'countsFrom'>, today: CalendarDate): boolean {
  return done.version >= countsFrom && (done.until === null || done.until >= today);
}

/** One has learned it. Throws when something is missing, or when it counts already. */
export function ownDeclaration(
  { id, course: of, done }: OwnRecord,
  course: Course,
  draft: DeclarationDraft,
  today: CalendarDate
): OwnDeed {
  if (course.id !== of)
    throw new RepositoryError('invalid', `Record ${id} is not about course ${course.id}.`);
  requireDeclaration(course, draft, today);
  if (done && isCounting(done, course, today)) {
    throw new RepositoryError('conflict', `Record ${id} is done already.`);
  }
  const { action, learnedOn, validUntil, certificate, score, note } = draft;
  return {
    done: { version: course.version, on: learnedOn, proof: proofOfDeclaration[action], until: validUntil },
    certificate,
    score,
    note: note.trim()
  };
}

/** What is left after it was taken back. `changedOn`: the day on which the record was last written. */
export function ownTakingBack(
  { id, done }: Pick<OwnRecord, 'id' | 'done'>,
  changedOn: CalendarDate,
  today: CalendarDate
): OwnDeed {
  if (!done) throw new RepositoryError('conflict', `Record ${id} is not done.`);
  if (changedOn !== today) throw new RepositoryError('invalid', `Record ${id} was not declared today.`);
  return { done: null, certificate: null, score: null, note: '' };
}
