import type { Person } from '../../../../domain/people/person';
import type { TrainingViewProps } from '../../model/viewProps';

/** What a way to choose people needs. */
export type AdderProps = Pick<TrainingViewProps, 'model' | 'reader'> & {
  readonly chosen: readonly Person[];
  /** Adds them; those who are chosen already stay. */
  readonly onAdd: (people: readonly Person[]) => void;
};
