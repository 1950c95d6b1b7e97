import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { FaqViewProps } from '../model/viewProps';
import type { OpenFaqPanel } from './FaqPanel';

/** The panels, in files of their own: reading does not need them. */
export const Panel = lazyScreen<FaqViewProps & { readonly panel: OpenFaqPanel }>(async () => {
  const { FaqPanel } = await import(/* webpackChunkName: 'faq-panel' */ './FaqPanel');
  return FaqPanel;
});

export const SetupPanel = lazyScreen<Pick<FaqViewProps, 'model' | 'loadOwners'>>(async () => {
  const { FaqSetupPanel } = await import(/* webpackChunkName: 'faq-panel' */ './FaqPanel');
  return FaqSetupPanel;
});

export const EntryPanel = lazyScreen<FaqViewProps & { readonly id: number }>(async () => {
  const { EntryPanel: panel } = await import(/* webpackChunkName: 'faq-entry' */ '../entry/EntryPanel');
  return panel;
});

/** Fetches the open entry's code ahead of time. A failure shows when an entry is opened. */
export function loadEntryPanel(): void {
  EntryPanel.load().catch(() => undefined);
}
