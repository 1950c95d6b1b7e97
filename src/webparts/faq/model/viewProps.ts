import type { Person } from '../../../domain/people/person';
import type { PanelGuard } from '../../../ui/screens/GuardedPanel';
import type { Knowledge } from './knowledge';
import type { FaqReader } from './reader';
import type { FaqModel } from './useFaq';

/** What a way to look at the entries needs. */
export interface FaqViewProps {
  readonly model: FaqModel;
  readonly reader: FaqReader;
  readonly knowledge: Knowledge;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** What a screen of the panel needs. */
export type FaqPanelScreenProps = FaqViewProps & PanelGuard;
