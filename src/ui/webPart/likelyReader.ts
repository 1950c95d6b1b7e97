import type { WebPartContext } from '@microsoft/sp-webpart-base';

/**
 * Who probably reads, known before anything was asked: parts begin with what such a reader would see. What they may see is decided
 * by SharePoint, and nothing is shown before the site has said who they are.
 */
export interface LikelyReader {
  /** Id on the data site. */
  readonly id: number;
  readonly canEdit: boolean;
}

/** The parts of SharePoint's older page context that tell it; no newer one has the id that a person has on a site. */
interface LegacyUser {
  readonly userId?: unknown;
  readonly webPermMasks?: { readonly Low?: unknown };
}

/** SharePoint's bit of the permission to edit rows. */
const editListItems = 4;

/** `undefined` where the page does not tell: it knows nobody's id and rights on another site. */
export function likelyReader(
  pageContext: Pick<WebPartContext['pageContext'], 'web' | 'legacyPageContext'>,
  dataSite: string
): LikelyReader | undefined {
  if (pageContext.web.absoluteUrl.toLowerCase() !== dataSite.toLowerCase()) return undefined;
  const legacy = pageContext.legacyPageContext as LegacyUser | undefined;
  const id = legacy?.userId;
  const mask = legacy?.webPermMasks?.Low;
  if (typeof id !== 'number' || id <= 0 || typeof mask !== 'number') return undefined;
  return { id, canEdit: (mask & editListItems) !== 0 };
}
