import type { Person } from '../../../domain/people/person';
import type { PanelGuard } from '../../../ui/screens/GuardedPanel';
import type { OverviewReader } from './reader';
import type { OverviewModel } from './useOverview';

/** What a way to look at operations and maintenance needs. */
export interface OverviewViewProps {
  readonly model: OverviewModel;
  readonly reader: OverviewReader;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** What a screen of the panel needs. */
export type OverviewPanelScreenProps = OverviewViewProps & PanelGuard;
