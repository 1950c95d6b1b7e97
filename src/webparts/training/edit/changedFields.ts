import { isSameHtml } from '../../../domain/faq/html';
import type { CourseDraft } from '../../../domain/training/course';
import {
  courseFields,
  differingCourseFields,
  type CourseField
} from '../../../domain/training/intake/courseFields';

/** The fields in which two versions differ. Here it counts how a summary is laid out: somebody has just done that. */
export function changedFields(a: CourseDraft, b: CourseDraft): readonly CourseField[] {
  const differing = new Set<CourseField>(differingCourseFields(a, b));
  if (!isSameHtml(a.summary, b.summary)) differing.add('summary');
  return courseFields.filter((field) => differing.has(field));
}
