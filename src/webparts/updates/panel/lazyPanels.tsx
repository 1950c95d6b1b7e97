import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { FeedViewProps } from '../model/viewProps';
import type { OpenFeedPanel } from './FeedPanel';

/** The panels, in files of their own: reading does not need them. */
export const Panel = lazyScreen<FeedViewProps & { readonly panel: OpenFeedPanel }>(async () => {
  const { FeedPanel } = await import(/* webpackChunkName: 'updates-panel' */ './FeedPanel');
  return FeedPanel;
});

export const SetupPanel = lazyScreen<Pick<FeedViewProps, 'model' | 'loadOwners'>>(async () => {
  const { FeedSetupPanel } = await import(/* webpackChunkName: 'updates-panel' */ './FeedPanel');
  return FeedSetupPanel;
});

export const OpenNoticePanel = lazyScreen<FeedViewProps & { readonly id: number }>(async () => {
  const { NoticePanel } = await import(/* webpackChunkName: 'updates-notice' */ '../notice/NoticePanel');
  return NoticePanel;
});

/** Fetches the open notice's code ahead of time. A failure shows when a notice is opened. */
export function loadNoticePanel(): void {
  OpenNoticePanel.load().catch(() => undefined);
}
