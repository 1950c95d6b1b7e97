import type { CourseSectionProps } from '../courseProps';

/** What the forms of an open course need. */
export type CourseFormProps = Pick<
  CourseSectionProps,
  'model' | 'reader' | 'course' | 'actions' | 'reports' | 'reopening' | 'onDirty'
> & { readonly onClose: () => void };
