import * as React from 'react';
import type { Course, CourseDraft, CourseStatus } from '../../../domain/training/course';
import { tidyCourse } from '../../../domain/training/drafts/courseDraft';
import { useTrainingWords } from '../words/TrainingWords';
import { beginWith, type Beginning, type SeenCourse } from './beginning';
import { changedFields } from './changedFields';
import { draftFrom, formOf, type CourseForm } from './courseForm';

/** The form of a course while somebody fills it in. */
export interface CourseFormModel {
  readonly form: CourseForm;
  /** What the form says: what is kept while it is written. */
  readonly typed: CourseDraft;
  /** What is saved. */
  readonly draft: CourseDraft;
  /** What is saved already. */
  readonly original: CourseDraft;
  /** The version that is written over; `undefined` for a new course. */
  readonly seen: SeenCourse | undefined;
  readonly status: CourseStatus;
  readonly isDirty: boolean;
  readonly change: (change: Partial<CourseForm>) => void;
  /** Goes on with `chosen`, on what somebody else has saved meanwhile. */
  readonly goOnWith: (chosen: CourseDraft, theirs: Course) => void;
  /** Goes on as a new course: the one that was edited is gone. */
  readonly goOnAsNew: () => void;
}

export function useCourseForm(begin: Beginning): CourseFormModel {
  const { culture, formats } = useTrainingWords();
  const { locale } = culture;
  const today = formats.today();
  // What others save meanwhile must not slip in under somebody's hands.
  const [{ original, seen, status }, setBegun] = React.useState(begin);
  const [form, setForm] = React.useState(() => formOf(begin.draft, { locale }));
  const typed = React.useMemo(() => draftFrom(form, { locale, today }), [form, locale, today]);
  const draft = React.useMemo(() => tidyCourse(typed), [typed]);
  const isDirty = React.useMemo(
    () => changedFields(draft, tidyCourse(original)).length > 0,
    [draft, original]
  );
  const change = React.useCallback(
    (next: Partial<CourseForm>) => setForm((now) => ({ ...now, ...next })),
    []
  );
  return {
    form,
    typed,
    draft,
    original,
    seen,
    status,
    isDirty,
    change,
    goOnWith: (chosen, theirs) => {
      setBegun({ ...beginWith(theirs), draft: chosen });
      setForm(formOf(chosen, { locale }));
    },
    goOnAsNew: () => setBegun((now) => ({ ...now, seen: undefined, status: 'Draft' }))
  };
}
