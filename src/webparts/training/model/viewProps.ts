import type { Person } from '../../../domain/people/person';
import type { PanelGuard } from '../../../ui/screens/GuardedPanel';
import type { Catalogue } from './catalogue';
import type { TrainingReader } from './reader';
import type { TrainingModel } from './useTraining';

/** What a way to look at training needs. */
export interface TrainingViewProps {
  readonly model: TrainingModel;
  readonly reader: TrainingReader;
  readonly catalogue: Catalogue;
  /** Ids of the people whose mentor or manager the reader is. */
  readonly lookedAfter: ReadonlySet<number>;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** What a screen of the panel needs. */
export type TrainingPanelScreenProps = TrainingViewProps & PanelGuard;
