import type { TrainingViewProps } from '../../model/viewProps';
import type { CourseFormModel } from '../useCourseForm';
import type { FormProblem } from '../useProblems';

/** What the fields of a course need. */
export interface FieldsProps extends Pick<TrainingViewProps, 'model' | 'reader' | 'loadOwners'> {
  readonly of: CourseFormModel;
  readonly problems: readonly FormProblem[];
  /** Whether a box holds text that is no day. */
  readonly onWrongDate: (field: string, isWrong: boolean) => void;
}
