import type { Person } from '../../../domain/people/person';
import type { PanelGuard } from '../../../ui/screens/GuardedPanel';
import type { FeedReader } from './reader';
import type { FeedModel } from './useFeed';

/** What a way to look at the notices needs. */
export interface FeedViewProps {
  readonly model: FeedModel;
  readonly reader: FeedReader;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** What a screen of the panel needs. */
export type FeedPanelScreenProps = FeedViewProps & PanelGuard;
