import { isSameWording } from '../../faq/diff/entryFields';
import { formatCheck } from '../check/checkText';
import type { CourseDraft } from '../course';
import { addressKey } from './courseKey';

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

function repeatText(repeat: CourseDraft['repeat']): string {
  if (!repeat) return '';
  return [repeat.every, repeat.kind === 'together' ? repeat.from : ''].join('|');
}

/** What a field says, so that two values that are written alike are alike. The order of lists says nothing. */
function comparable(field: Exclude<CourseField, 'summary'>, draft: CourseDraft): unknown {
  switch (field) {
    case 'audiences':
    case 'platforms':
    case 'skills':
    case 'notices':
      return JSON.stringify(draft[field].map(String).sort());
    case 'material':
      return draft.material && JSON.stringify([addressKey(draft.material.url), draft.material.description]);
    case 'repeat':
      return repeatText(draft.repeat);
    case 'owner':
      return draft.owner?.id;
    case 'questions':
      return formatCheck(draft.questions);
    default:
      return draft[field];
  }
}

/** The fields in which two courses say different things; how a summary is laid out says nothing. */
export function differingCourseFields(a: CourseDraft, b: CourseDraft): readonly CourseField[] {
  return courseFields.filter((field) =>
    field === 'summary' ? !isSameWording(a.summary, b.summary) : comparable(field, a) !== comparable(field, b)
  );
}

/** `base` with the chosen fields taken from `other`. */
export function takeCourseFields(
  base: CourseDraft,
  other: CourseDraft,
  fields: ReadonlySet<CourseField>
): CourseDraft {
  const chosen = courseFields.map((field) => [field, (fields.has(field) ? other : base)[field]] as const);
  // Every field of a draft is in the list, each with a value of its own type.
  return Object.fromEntries(chosen) as unknown as CourseDraft;
}
