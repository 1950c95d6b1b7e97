import { entryCategories } from '../../lists/faq';
import type { EntryCategory } from '../../domain/faq/entry';
import type { SuiteProperties } from '../../ui/webPart/SuiteWebPart';
import { faqModes, type FaqMode } from './model/faqState';

/** What the page's author set in the property pane. Pages keep it for years: read it as unknown. */
export interface FaqProperties extends SuiteProperties {
  /** What this part of the page is for. */
  readonly mode?: string;
  /** A category, or `all`. */
  readonly category?: string;
}

export const allCategories = 'all';

/** The whole FAQ, unless the author chose another mode that we know. */
export function modeOf(properties: FaqProperties): FaqMode {
  return faqModes.find((mode) => mode === properties.mode) ?? 'full';
}

/** The category to begin with; `null` for all of them, and for a name that is no category. */
export function categoryOf(properties: FaqProperties): EntryCategory | null {
  return entryCategories.find((category) => category === properties.category) ?? null;
}
