import type { CourseRepository } from '../../../domain/training/CourseRepository';
import type { GroupRepository } from '../../../domain/training/GroupRepository';
import type { PlanRepository, PlanStartRepository } from '../../../domain/training/PlanRepository';
import type { ReportRepository } from '../../../domain/training/ReportRepository';
import type { SkillRepository } from '../../../domain/training/SkillRepository';
import type { Course } from '../../../domain/training/course';
import type { Person } from '../../../domain/people/person';
import type { Role } from '../roles';

/** The repositories of the training tracker, as one person has them. */
export interface TrainingRepositoriesUnderTest {
  readonly courses: CourseRepository;
  readonly reports: ReportRepository;
  readonly skills: SkillRepository;
  readonly plans: PlanRepository;
  readonly planStarts: PlanStartRepository;
  readonly groups: GroupRepository;
}

/** A new site with the lists of the tracker and no rows. */
export interface TrainingSiteUnderTest {
  as(role: Role): TrainingRepositoriesUnderTest;
  /** The same on a page that loses its connection when it is about to change a course. */
  dyingBeforeCourse(role: Role): TrainingRepositoriesUnderTest;
  person(role: Role): Promise<Person>;
  /** Sets the clock of the site and of everybody's page. */
  setNow(instant: string): void;
  /** Leaves an assignment of the course, once and for the person, without looking at anything. */
  leaveAssignment(course: Course, person: Person): Promise<void>;
  /** Leaves a report that one person made in the name of another. */
  forgeReport(course: Course, by: Role, inNameOf: Person): Promise<void>;
  /** Makes a group of the site with these members. `hidden`: only the members may see who they are. */
  makeGroup(title: string, members: readonly Role[], hidden: boolean): Promise<void>;
  close(): Promise<void>;
}

export type MakeTrainingSite = (options: { readonly setUp: boolean }) => Promise<TrainingSiteUnderTest>;
