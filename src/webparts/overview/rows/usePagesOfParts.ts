import * as React from 'react';
import { figureParts, type FigurePart } from '../../../domain/overview/figureTraits';
import { partAliases, partsOnPage } from '../../../ui/webPart/partsOnPage';
import type { OverviewModel } from '../model/useOverview';

/** Where the other parts stand: what the page's author said, otherwise this page, when the part is on it. */
export function usePagesOfParts({
  pages,
  link
}: Pick<OverviewModel, 'pages' | 'link'>): OverviewModel['pages'] {
  return React.useMemo(() => {
    // In Teams, nobody could open the address of the page.
    if (!link) return pages;
    const here = partsOnPage(document);
    const found = figureParts.filter((part) => here.has(partAliases[part]));
    const ofPage: Partial<Record<FigurePart, string>> = {};
    for (const part of found) ofPage[part] = window.location.href;
    return { ...ofPage, ...pages };
  }, [pages, link]);
}
