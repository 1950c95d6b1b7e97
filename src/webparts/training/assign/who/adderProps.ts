import type { Person } from '../../../../domain/people/person';
import type { TrainingViewProps } from '../../model/viewProps';

/** What a way to choose people needs. */
export type AdderProps = Pick<TrainingViewProps, 'model' | 'reader'> & {
  readonly chosen: readonly Person[];
  /** As typed; they stay when people are added in another way meanwhile. */
  readonly addresses: string;
  readonly onAddresses: (text: string) => void;
  /** Adds them; those who are chosen already stay. */
  readonly onAdd: (people: readonly Person[]) => void;
};
