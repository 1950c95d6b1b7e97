import type { CourseDraft } from '../course';

export type CourseField = keyof CourseDraft;

/** Every field of a course, in the order of the form. */
export const courseFields = [
  'title',
  'kind',
  'material',
  'summary',
  'audiences',
  'platforms',
  'skills',
  'minutes',
  'obligation',
  'proof',
  'dueDays',
  'repeat',
  'owner',
  'reviewEvery',
  'questions',
  'notices'
] as const satisfies readonly CourseField[];
