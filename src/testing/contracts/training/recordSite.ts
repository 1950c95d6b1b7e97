import type { Assignment, AssignmentDraft } from '../../../domain/training/assignment';
import type { AssignmentRepository } from '../../../domain/training/AssignmentRepository';
import type { CompletionEntry } from '../../../domain/training/completion';
import type { CompletionRepository } from '../../../domain/training/CompletionRepository';
import type { Course, CourseDraft } from '../../../domain/training/course';
import type { OwnTrainingRepository } from '../../../domain/training/OwnTrainingRepository';
import type { Person } from '../../../domain/people/person';
import { aCourseDraft, anAssignmentDraft } from '../../training/trainingBuilders';
import type { Role } from '../roles';
import type { TrainingRepositoriesUnderTest } from './trainingSite';

/** The repositories of who has to learn what, as one person has them. */
export interface RecordRepositoriesUnderTest extends TrainingRepositoriesUnderTest {
  readonly assignments: AssignmentRepository;
  readonly completions: CompletionRepository;
  readonly ownTraining: OwnTrainingRepository;
}

/** What a row of the log says that somebody has made by hand. */
export type ForgedEntry = Pick<CompletionEntry, 'action' | 'cycle' | 'learner'> & { readonly key?: string };

/** A new site with the lists of the tracker and no rows. */
export interface RecordSiteUnderTest {
  as(role: Role): RecordRepositoriesUnderTest;
  person(role: Role): Promise<Person>;
  /** Sets the clock of the site and of everybody's page. */
  setNow(instant: string): void;
  /** Gives readers of the site the right to add rows to the list of their own training. */
  letReadersKeepRecords(): Promise<void>;
  /** Leaves a row of the log of an assignment. */
  forgeEntry(assignment: Assignment, by: Role, entry: ForgedEntry): Promise<void>;
  close(): Promise<void>;
}

export type MakeRecordSite = (options: { readonly setUp: boolean }) => Promise<RecordSiteUnderTest>;

export async function addedCourse(
  site: RecordSiteUnderTest,
  changes: Partial<CourseDraft> = {}
): Promise<Course> {
  return site.as('owner').courses.add(aCourseDraft(changes));
}

/** The draft of an assignment of the course. */
export function draftFor(
  course: Pick<Course, 'id' | 'title' | 'version'>,
  person: Person,
  changes: Partial<AssignmentDraft> = {}
): AssignmentDraft {
  const { id, title, version } = course;
  return anAssignmentDraft({ course: id, title, version, person, ...changes });
}

/** Assigns the course, as the lead. */
export async function assigned(
  site: RecordSiteUnderTest,
  course: Course,
  person: Person,
  changes: Partial<AssignmentDraft> = {}
): Promise<Assignment> {
  const { added } = await site.as('owner').assignments.assign([draftFor(course, person, changes)]);
  const [assignment] = added;
  if (!assignment) throw new Error(`Course ${course.id} was not assigned.`);
  return assignment;
}
