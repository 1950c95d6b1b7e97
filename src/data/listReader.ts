import type { IItems } from '@pnp/sp/items';
import type { ColumnKey, ListDefinition, RowOf } from '../lists';
import type { Addressed } from './client/DataSiteClient';
import { isThresholdError } from './client/responseError';
import type { DataSite } from './DataSite';
import { and, idWindow, selectFor, sortName, type Filter } from './odata';
import { itemsOf, parseRow } from './rowParser';

const pageSize = 500;

/** SharePoint refuses queries that touch more rows; ids are always indexed, so a window of ids is always allowed. */
export const windowSize = 5000;

export interface RowQuery<L extends ListDefinition> {
  readonly filter?: Filter;
  /** Columns that the list indexes. */
  readonly orderBy?: readonly { readonly column: ColumnKey<L>; readonly descending?: boolean }[];
  /** At most so many rows, of one page. Without it all pages are read. */
  readonly limit?: number;
}

function nextPage(answer: unknown): Addressed | undefined {
  const link = (answer as { 'odata.nextLink'?: unknown })['odata.nextLink'];
  return typeof link === 'string' ? { toRequestUrl: () => link } : undefined;
}

/** Reads rows of one list with a fixed choice of columns. */
export class ListReader<L extends ListDefinition, K extends ColumnKey<L>> {
  public constructor(
    private readonly site: DataSite,
    private readonly list: L,
    private readonly keys: readonly K[]
  ) {}

  public async row(id: number): Promise<RowOf<L, K>> {
    const { select, expand } = selectFor(this.list, this.keys);
    const item = this.site
      .list(this.list)
      .items.getById(id)
      .select(...select)
      .expand(...expand);
    const [answer, timeZone] = await Promise.all([this.site.client.read(item), this.site.timeZone()]);
    return parseRow(this.list, this.keys, answer, timeZone);
  }

  /** The rows that the query finds, however many: by windows of ids when SharePoint refuses the whole. */
  public async rows(query: RowQuery<L> = {}): Promise<readonly RowOf<L, K>[]> {
    const [items, timeZone] = await Promise.all([this.items(query), this.site.timeZone()]);
    return items.map((item) => parseRow(this.list, this.keys, item, timeZone));
  }

  private async items(query: RowQuery<L>): Promise<readonly unknown[]> {
    try {
      return await this.pages(this.query(query), query.limit);
    } catch (error) {
      if (!isThresholdError(error) || query.filter === undefined) throw error;
      const { filter } = query;
      return readInWindows(this.site, this.list, (window) =>
        this.pages(this.query({ ...query, filter: and(window, filter) }))
      );
    }
  }

  private query({ filter, orderBy = [], limit }: RowQuery<L>): IItems {
    const { select, expand } = selectFor(this.list, this.keys);
    const items = this.site
      .list(this.list)
      .items.select(...select)
      .expand(...expand);
    items.top(limit ?? pageSize);
    if (filter !== undefined) items.filter(filter);
    orderBy.forEach(({ column, descending }) =>
      items.orderBy(sortName(this.list, column), descending !== true)
    );
    return items;
  }

  private async pages(first: Addressed, limit?: number): Promise<readonly unknown[]> {
    const all: unknown[] = [];
    for (let page: Addressed | undefined = first; page !== undefined;) {
      const answer = await this.site.client.read(page);
      all.push(...itemsOf(this.list, answer));
      page = limit === undefined ? nextPage(answer) : undefined;
    }
    return all;
  }
}

async function newestId(site: DataSite, list: ListDefinition): Promise<number> {
  const newest = site.list(list).items.select('Id').orderBy('Id', false).top(1);
  const [item] = itemsOf(list, await site.client.read(newest, { metadata: 'none' }));
  return item === undefined ? 0 : Number((item as { Id?: unknown }).Id);
}

/** Reads a list of any size by windows of ids. The first window costs no extra round trip; the others share one. */
export async function readInWindows(
  site: DataSite,
  list: ListDefinition,
  read: (window: Filter) => Promise<readonly unknown[]>
): Promise<readonly unknown[]> {
  const [newest, first] = await Promise.all([newestId(site, list), read(idWindow(0, windowSize))]);
  const starts = Array.from({ length: Math.max(0, Math.ceil(newest / windowSize) - 1) }, (_, i) => i + 1);
  const rest = await Promise.all(
    starts.map((start) => read(idWindow(start * windowSize, (start + 1) * windowSize)))
  );
  return [first, ...rest].flat();
}
