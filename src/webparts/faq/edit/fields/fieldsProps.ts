import type { EntryProblem } from '../../../../domain/faq/validateEntry';
import type { FaqViewProps } from '../../model/viewProps';
import type { EntryFormModel } from '../useEntryForm';

/** What every group of fields needs. */
export interface FieldsProps extends Pick<FaqViewProps, 'model' | 'knowledge'> {
  readonly of: EntryFormModel;
  readonly problems: readonly EntryProblem[];
}
