import { platforms, type Platform } from '../../lists';
import type { SuiteProperties } from '../../ui/webPart/SuiteWebPart';
import { feedLayouts, feedViews, type FeedLayout, type FeedView } from './model/feedState';

/** What the page's author set in the property pane. Pages keep it for years: read it as unknown. */
export interface UpdatesProperties extends SuiteProperties {
  /** The view to begin with. */
  readonly view?: string;
  readonly layout?: string;
  /** A platform, or `all`. */
  readonly platform?: string;
  readonly unreadFirst?: boolean;
}

export const allPlatforms = 'all';

/** The view to begin with; the feed, unless the author chose another one that we know. */
export function viewOf(properties: UpdatesProperties): FeedView {
  return feedViews.find((view) => view === properties.view) ?? 'feed';
}

export function layoutOf(properties: UpdatesProperties): FeedLayout {
  return feedLayouts.find((layout) => layout === properties.layout) ?? 'cards';
}

/** The platform to begin with; `null` for all of them, and for a name that is no platform. */
export function platformOf(properties: UpdatesProperties): Platform | null {
  return platforms.find((platform) => platform === properties.platform) ?? null;
}
