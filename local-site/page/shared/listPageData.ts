import type { PageData } from './pageData';

export type ListPageKind = 'siteContents' | 'allItems' | 'display' | 'edit' | 'new';

/** What the server tells the script of a list page. */
export interface ListPageData extends Pick<PageData, 'view' | 'person' | 'people' | 'graphMode' | 'webUrl'> {
  readonly kind: ListPageKind;
  /** Server relative URL of the list's root folder; empty for site contents. */
  readonly listUrl: string;
  /** Where the list's pages are, percent-encoded. */
  readonly formsUrl: string;
  /** 0 where the page is not about one item. */
  readonly itemId: number;
}
