import type { Course } from '../../../training/course';
import type { PlanStart } from '../../../training/plan';
import type { PlanProgress } from '../../../training/plans/planProgress';
import type { SkillCoverage } from '../../../training/skills/skillCoverage';
import type { CourseQueueItem } from '../../../training/stale/courseQueue';
import type { LearningItem } from '../../../training/states/myLearning';
import type { RowRef } from '../../rowRef';

/** One person's way through a plan, with how far they are. */
export interface StartedPlan {
  readonly start: PlanStart;
  readonly progress: PlanProgress;
}

/**
 * What the tracker's figures of a period need. Rows that belong to other days may be among them: they are not counted.
 */
export interface TrainingFacts {
  /**
   * Rounds that are due in the period (`dueIn`), done or not. Also those that another round came after: what was missed then
   * stays missed, however the figure is looked at later.
   */
  readonly due: readonly LearningItem[];
  /**
   * What is open and was due before today, and completions that have ended (`openIn` and `endingIn` of the months that the team
   * looks back).
   */
  readonly open: readonly LearningItem[];
  /**
   * Completions whose last day is in the period (`endingIn` of its months), as they stand beside the person's later
   * rounds: a state that is `ended` says that nothing has taken its place.
   */
  readonly ending: readonly LearningItem[];
  /** Plans that were started in the year before the end of the period: by `startDate`, which is indexed. */
  readonly starts: readonly StartedPlan[];
  /** All skills, over the records of the people of the team. */
  readonly skills: readonly SkillCoverage[];
  /** Courses in use. */
  readonly courses: readonly Course[];
  /** `courseQueue` of those courses. */
  readonly queue: readonly CourseQueueItem[];
}

export function itemRef({ assignment: { id, title, person } }: LearningItem): RowRef {
  return { kind: 'assignment', id, part: '', title, person: person.name };
}

/** Whether the course has to be taken; what was deleted since asks for nothing any more. */
export function isRequired({ course }: LearningItem): boolean {
  return course?.obligation === 'Mandatory';
}
