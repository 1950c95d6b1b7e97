import { focusAreas, type FocusArea } from '../../lists';
import { checklistViews, type ChecklistView } from './model/checklistView';

/** What the page's author set in the property pane. Pages keep it for years: read it as unknown. */
export interface ChecklistProperties {
  readonly title?: string;
  /** Address of the site that holds the lists; empty is the page's own site. */
  readonly dataSiteUrl?: string;
  /** The view to begin with. */
  readonly view?: string;
  /** A focus area, or `all`. */
  readonly focusArea?: string;
  readonly onlyMine?: boolean;
}

export const allFocusAreas = 'all';

/** The focus area to begin with; `null` for all of them, and for a name that is no focus area. */
export function focusAreaOf(properties: ChecklistProperties): FocusArea | null {
  return focusAreas.find((area) => area === properties.focusArea) ?? null;
}

/** The view to begin with; everything open, unless the author chose another one that we know. */
export function viewOf(properties: ChecklistProperties): ChecklistView {
  return checklistViews.find((view) => view === properties.view) ?? 'open';
}

/** The absolute address of the data site, without a slash at its end. Addresses may be given from the host's root. */
export function dataSiteOf(properties: ChecklistProperties, pageSiteUrl: string): string {
  const given = properties.dataSiteUrl?.trim() ?? '';
  const address = given === '' ? pageSiteUrl : new URL(given, pageSiteUrl).href;
  return address.replace(/\/+$/, '');
}

/** Whether the address can be a data site: empty, or on the same host as the page. */
export function isDataSiteAllowed(address: string, pageSiteUrl: string): boolean {
  if (address.trim() === '') return true;
  try {
    return new URL(address.trim(), pageSiteUrl).origin === new URL(pageSiteUrl).origin;
  } catch {
    return false;
  }
}
