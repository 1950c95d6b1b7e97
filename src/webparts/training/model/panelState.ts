import type { Person } from '../../../domain/people/person';
import type { Course, CourseDraft } from '../../../domain/training/course';
import type { Plan } from '../../../domain/training/plan';
import type { Skill } from '../../../domain/training/skill';

/** What stands in the panel besides what the address names as open. */
export type TrainingPanelState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'addCourse'; readonly draft?: Partial<CourseDraft> }
  | { readonly kind: 'editCourse'; readonly course: Course }
  /** Courses for people; what is given is chosen already. */
  | { readonly kind: 'assign'; readonly courses?: readonly number[]; readonly people?: readonly Person[] }
  /** Refreshers that are close, or that nobody has assigned. */
  | { readonly kind: 'rounds' }
  /** `plan` left out: a new template. */
  | { readonly kind: 'plan'; readonly plan?: Plan }
  /** Somebody begins a plan; what is given is chosen already. */
  | { readonly kind: 'startPlan'; readonly plan?: number; readonly person?: Person }
  | { readonly kind: 'skill'; readonly skill?: Skill }
  /** Messages to those who have something to do; `people` (ids): only these. */
  | { readonly kind: 'remind'; readonly people?: readonly number[] }
  /** What people who are not in the team handed in. */
  | { readonly kind: 'takeOver' }
  | { readonly kind: 'import' }
  | { readonly kind: 'export' }
  | { readonly kind: 'starter' }
  | { readonly kind: 'setup' };

export const closedTrainingPanel: TrainingPanelState = { kind: 'closed' };
