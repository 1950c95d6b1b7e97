import { figureParts, type FigurePart } from '../../domain/overview/figureTraits';
import { periodKinds, type PeriodKind } from '../../domain/overview/period';
import type { SuiteProperties } from '../../ui/webPart/SuiteWebPart';
import { overviewViews, type OverviewView } from './model/overviewState';
import { pageOnHost } from './model/pageOnHost';

/** Names of the properties that hold the pages of the other parts. */
export const pageProperties = {
  checklist: 'checklistPage',
  updates: 'updatesPage',
  training: 'trainingPage',
  faq: 'faqPage'
} as const satisfies Readonly<Record<FigurePart, string>>;

/** What the page's author set in the property pane. Pages keep it for years: read it as unknown. */
export interface OverviewProperties extends SuiteProperties {
  /** What shows first. */
  readonly view?: string;
  /** Whether figures and reports begin with the month or the quarter. */
  readonly periodKind?: string;
  readonly checklistPage?: string;
  readonly updatesPage?: string;
  readonly trainingPage?: string;
  readonly faqPage?: string;
}

/** What needs somebody, unless the author chose another view that we know. */
export function viewOf(properties: OverviewProperties): OverviewView {
  return overviewViews.find((view) => view === properties.view) ?? 'attention';
}

export function periodKindOf(properties: OverviewProperties): PeriodKind {
  return periodKinds.find((kind) => kind === properties.periodKind) ?? 'month';
}

/** Pages on which other parts stand: only those of the page's own host. */
export function pagesOf(
  properties: OverviewProperties,
  pageUrl: string
): Readonly<Partial<Record<FigurePart, string>>> {
  return Object.fromEntries(
    figureParts.flatMap((part) => {
      const page = pageOnHost(properties[pageProperties[part]], pageUrl);
      return page === undefined ? [] : [[part, page]];
    })
  );
}
