import type { ColumnKey, ListDefinition, RowOf } from '../../lists';
import type { Addressed } from '../client/DataSiteClient';
import type { DataSite } from '../DataSite';
import { explainRefusal } from '../missingColumns';
import { selectFor, sortName, type Filter } from '../odata';
import { itemsOf, parseRow } from '../rowParser';

export interface PageQuery<L extends ListDefinition> {
  readonly filter?: Filter | undefined;
  /** Left out: in the order of the ids. */
  readonly orderBy?: ColumnKey<L>;
  readonly ascending?: boolean;
  readonly limit: number;
}

export interface RowPage<L extends ListDefinition, K extends ColumnKey<L>> {
  readonly rows: readonly RowOf<L, K>[];
  /** Address of the next page. */
  readonly next: string | null;
}

/** Reads a list page by page in the order of an indexed column, or of the ids. Rejects with `notSetUp` when the list lacks a column. */
export class PageReader<L extends ListDefinition, K extends ColumnKey<L>> {
  public constructor(
    private readonly site: DataSite,
    private readonly list: L,
    private readonly keys: readonly K[]
  ) {}

  public first({ filter, orderBy, ascending = false, limit }: PageQuery<L>): Promise<RowPage<L, K>> {
    const { select, expand } = selectFor(this.list, this.keys);
    const items = this.site
      .list(this.list)
      .items.select(...select)
      .expand(...expand)
      .top(limit);
    if (orderBy !== undefined) items.orderBy(sortName(this.list, orderBy), ascending);
    if (filter !== undefined) items.filter(filter);
    return this.read(items);
  }

  /** A page by the address that the page before answered. */
  public at(next: string): Promise<RowPage<L, K>> {
    return this.read({ toRequestUrl: () => next });
  }

  private async read(query: Addressed): Promise<RowPage<L, K>> {
    const [answer, timeZone] = await Promise.all([this.ask(query), this.site.timeZone()]);
    const rows = itemsOf(this.list, answer).map((item) => parseRow(this.list, this.keys, item, timeZone));
    const link = (answer as { 'odata.nextLink'?: unknown })['odata.nextLink'];
    return { rows, next: typeof link === 'string' ? link : null };
  }

  private async ask(query: Addressed): Promise<unknown> {
    try {
      return await this.site.client.read(query);
    } catch (error) {
      throw await explainRefusal(this.site, this.list, this.keys, error);
    }
  }
}
