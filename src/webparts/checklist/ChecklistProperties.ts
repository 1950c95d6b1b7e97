import { focusAreas, type FocusArea } from '../../lists';
import type { SuiteProperties } from '../../ui/webPart/SuiteWebPart';
import { checklistViews, type ChecklistView } from './model/checklistView';

/** What the page's author set in the property pane. Pages keep it for years: read it as unknown. */
export interface ChecklistProperties extends SuiteProperties {
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
