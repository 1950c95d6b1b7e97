import type { IItems } from '@pnp/sp/items';
import type { ColumnKey, ListDefinition, RowOf } from '../lists';
import { filesOfRow, parseFiles, type AttachedFile } from './attachedFiles';
import type { Addressed } from './client/DataSiteClient';
import { isThresholdError } from './client/responseError';
import type { DataSite } from './DataSite';
import { explainRefusal } from './missingColumns';
import { and, idWindow, selectFor, sortName, type Filter } from './odata';
import { itemsOf, parseRow } from './rowParser';

/**
 * SharePoint refuses queries that touch more rows, and answers no larger pages. Ids are always indexed, so a window of
 * as many ids is always allowed.
 */
const mostRows = 5000;

export interface RowQuery<L extends ListDefinition> {
  readonly filter?: Filter;
  /** Columns that the list indexes. */
  readonly orderBy?: readonly { readonly column: ColumnKey<L>; readonly descending?: boolean }[];
  /** At most so many rows, of one page. Without it all rows are read: up to 5,000 of them in one request. */
  readonly limit?: number;
}

interface ItemQuery<L extends ListDefinition> extends RowQuery<L> {
  readonly files?: boolean;
}

function nextPage(answer: unknown): Addressed | undefined {
  const link = (answer as { 'odata.nextLink'?: unknown })['odata.nextLink'];
  return typeof link === 'string' ? { toRequestUrl: () => link } : undefined;
}

/** Reads rows of one list with a fixed choice of columns. Rejects with `notSetUp` when the list lacks one of them. */
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
    const [answer, timeZone] = await Promise.all([this.ask(item), this.site.timeZone()]);
    return parseRow(this.list, this.keys, answer, timeZone);
  }

  /** The rows that the query finds, however many: by windows of ids when SharePoint refuses the whole. */
  public async rows(query: RowQuery<L> = {}): Promise<readonly RowOf<L, K>[]> {
    const [items, timeZone] = await Promise.all([this.items(query), this.site.timeZone()]);
    return items.map((item) => parseRow(this.list, this.keys, item, timeZone));
  }

  /** The rows with the files that are attached to them. */
  public async rowsWithFiles(
    query: RowQuery<L>
  ): Promise<readonly { readonly row: RowOf<L, K>; readonly files: readonly AttachedFile[] }[]> {
    const [items, timeZone] = await Promise.all([
      this.items({ ...query, files: true }),
      this.site.timeZone()
    ]);
    return items.map((item) => ({
      row: parseRow(this.list, this.keys, item, timeZone),
      files: parseFiles(item, this.site.client.siteUrl)
    }));
  }

  /** The first `limit` rows of an order that pass, page by page: for conditions that SharePoint cannot look up. */
  public async firstThatPass(
    orderBy: RowQuery<L>['orderBy'],
    limit: number,
    passes: (row: RowOf<L, K>) => boolean
  ): Promise<readonly RowOf<L, K>[]> {
    const timeZone = await this.site.timeZone();
    const found: RowOf<L, K>[] = [];
    for (
      let page: Addressed | undefined = this.query({ orderBy, limit });
      page !== undefined && found.length < limit;
    ) {
      const answer = await this.ask(page);
      const rows = itemsOf(this.list, answer).map((item) => parseRow(this.list, this.keys, item, timeZone));
      found.push(...rows.filter(passes));
      page = nextPage(answer);
    }
    return found.slice(0, limit);
  }

  private async items(query: ItemQuery<L>): Promise<readonly unknown[]> {
    try {
      return await this.pages(this.query(query), query.limit);
    } catch (error) {
      if (!isThresholdError(error) || query.filter === undefined || query.limit !== undefined) throw error;
      const { filter } = query;
      return this.inWindows((window) => this.pages(this.query({ ...query, filter: and(window, filter) })));
    }
  }

  private query({ filter, orderBy = [], limit, files = false }: ItemQuery<L>): IItems {
    const { select, expand } = selectFor(this.list, this.keys);
    const items = this.site
      .list(this.list)
      .items.select(...select, ...(files ? filesOfRow.select : []))
      .expand(...expand, ...(files ? filesOfRow.expand : []));
    items.top(limit ?? mostRows);
    if (filter !== undefined) items.filter(filter);
    orderBy.forEach(({ column, descending }) =>
      items.orderBy(sortName(this.list, column), descending !== true)
    );
    return items;
  }

  private async pages(first: Addressed, limit?: number): Promise<readonly unknown[]> {
    const all: unknown[] = [];
    for (let page: Addressed | undefined = first; page !== undefined;) {
      const answer = await this.ask(page);
      all.push(...itemsOf(this.list, answer));
      page = limit === undefined ? nextPage(answer) : undefined;
    }
    return all;
  }

  /** Reads a list of any size by windows of ids. The first window costs no extra round trip; the others share one. */
  private async inWindows(
    read: (window: Filter) => Promise<readonly unknown[]>
  ): Promise<readonly unknown[]> {
    const [newest, first] = await Promise.all([this.newestId(), read(idWindow(0, mostRows))]);
    const starts = Array.from({ length: Math.max(0, Math.ceil(newest / mostRows) - 1) }, (_, i) => i + 1);
    const rest = await Promise.all(
      starts.map((start) => read(idWindow(start * mostRows, (start + 1) * mostRows)))
    );
    return [first, ...rest].flat();
  }

  private async newestId(): Promise<number> {
    const newest = this.site.list(this.list).items.select('Id').orderBy('Id', false).top(1);
    const [item] = itemsOf(this.list, await this.site.client.read(newest, { metadata: 'none' }));
    return item === undefined ? 0 : Number((item as { Id?: unknown }).Id);
  }

  private async ask(query: Addressed): Promise<unknown> {
    try {
      return await this.site.client.read(query);
    } catch (error) {
      throw await explainRefusal(this.site, this.list, this.keys, error);
    }
  }
}
