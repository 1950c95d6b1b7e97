import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { Opened } from '../model/overviewState';
import type { OverviewViewProps } from '../model/viewProps';
import type { OpenOverviewPanel } from './OverviewPanel';

/** The panels, in files of their own: reading does not need them. */
export const Panel = lazyScreen<OverviewViewProps & { readonly panel: OpenOverviewPanel }>(async () => {
  const { OverviewPanel } = await import(/* webpackChunkName: 'overview-panel' */ './OverviewPanel');
  return OverviewPanel;
});

export const SetupPanel = lazyScreen<Pick<OverviewViewProps, 'model' | 'loadOwners'>>(async () => {
  const { OverviewSetupPanel } = await import(/* webpackChunkName: 'overview-panel' */ './OverviewPanel');
  return OverviewSetupPanel;
});

/** What the address names as open. */
export const OpenedPanel = lazyScreen<OverviewViewProps & { readonly opened: Opened }>(async () => {
  const { OpenedPanel: panel } = await import(/* webpackChunkName: 'overview-panel' */ './OpenedPanel');
  return panel;
});
