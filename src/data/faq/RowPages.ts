import type { IItems } from '@pnp/sp/items';
import type { ColumnKey, ListDefinition, RowOf } from '../../lists';
import type { EntryChanges, EntryPage, EntrySource } from '../../domain/faq/EntryRepository';
import { RepositoryError } from '../../domain/RepositoryError';
import type { Addressed } from '../client/DataSiteClient';
import type { DataSite } from '../DataSite';
import { explainRefusal } from '../missingColumns';
import { selectFor, withIds } from '../odata';
import { itemsOf, parseRow, RowError } from '../rowParser';
import { filterGroups } from '../updates/filterGroups';
import { isSameMoment, isUsableToken, readToken } from './changeTokens';
import { changedRows } from './listChanges';

/** Texts are long: a page of so many entries has some megabytes. */
const pageSize = 1000;

/** Where to go on: after a row, and with which state of the list the reading began. */
interface Position {
  readonly after: number;
  readonly token: string;
}

function formatPosition({ after, token }: Position): string {
  return `${after} ${token}`;
}

function parsePosition(next: string): Position {
  const [, after, token] = /^(\d{1,10}) (\S+)$/.exec(next) ?? [];
  if (after !== undefined && token !== undefined) return { after: Number(after), token };
  throw new RepositoryError('invalid', 'This is no position among the entries.');
}

export interface RowPagesOptions<L extends ListDefinition, K extends ColumnKey<L>, Value> {
  readonly list: L;
  readonly columns: readonly K[];
  readonly toValue: (row: RowOf<L, K>) => Value;
  readonly now: () => Date;
}

/**
 * Everything of one list, in pages by id, and later what changed. Ids are indexed and the pages have no condition, so
 * SharePoint answers them in a list of any size. A row that cannot be read is left out: it must not cost all the others.
 */
export class RowPages<L extends ListDefinition, K extends ColumnKey<L>, Value> implements EntrySource<Value> {
  public constructor(
    private readonly site: DataSite,
    private readonly options: RowPagesOptions<L, K, Value>
  ) {}

  public async page(next?: string): Promise<EntryPage<Value>> {
    if (next === undefined) return this.firstPage();
    const { after, token } = parsePosition(next);
    return this.toPage(await this.ask(this.query().skip(after)), token);
  }

  public async changes(token: string): Promise<EntryChanges<Value>> {
    const { list, now } = this.options;
    if (!isUsableToken(token, now())) return { kind: 'tooMany' };
    // Asked for first: what happens meanwhile is told once more next time.
    const later = await readToken(this.site, list);
    if (isSameMoment(token, later)) return { kind: 'changes', rows: [], removed: [], token: later };
    const changed = await changedRows(this.site, list, token);
    if (changed === undefined) return { kind: 'tooMany' };
    const ids = [...changed].flatMap(([id, what]) => (what === 'changed' ? [id] : []));
    const found = await this.withIds(ids);
    const removed = [...changed.keys()].filter((id) => !found.has(id));
    return { kind: 'changes', rows: [...found.values()], removed, token: later };
  }

  /** The rows of these that are there and can be read, by id. */
  public async withIds(ids: readonly number[]): Promise<ReadonlyMap<number, Value>> {
    const groups = filterGroups(ids.map((id) => withIds(id)));
    const answers = await Promise.all(groups.map((filter) => this.ask(this.query().filter(filter))));
    const timeZone = await this.site.timeZone();
    return new Map(answers.flatMap((answer) => this.readable(answer, timeZone)));
  }

  /** The state of the list has to be older than the page. In a batch the parts are answered in order. */
  private async firstPage(): Promise<EntryPage<Value>> {
    const { list } = this.options;
    let isFirst: 'token' | 'page' | undefined;
    const [token, answer] = await Promise.all([
      readToken(this.site, list).finally(() => (isFirst ??= 'token')),
      this.ask(this.query()).finally(() => (isFirst ??= 'page')),
      this.site.timeZone()
    ]);
    // A throttled part of a batch is asked for again, and comes later than the others.
    return this.toPage(isFirst === 'token' ? answer : await this.ask(this.query()), token);
  }

  private async toPage(answer: unknown, token: string): Promise<EntryPage<Value>> {
    const rows = this.readable(answer, await this.site.timeZone()).map(([, value]) => value);
    const after = lastId(answer);
    return { rows, token, next: after === undefined ? null : formatPosition({ after, token }) };
  }

  private query(): IItems {
    const { list, columns } = this.options;
    const { select, expand } = selectFor(list, columns);
    return this.site
      .list(list)
      .items.select(...select)
      .expand(...expand)
      .top(pageSize);
  }

  private async ask(query: Addressed): Promise<unknown> {
    const { list, columns } = this.options;
    try {
      return await this.site.client.read(query);
    } catch (error) {
      throw await explainRefusal(this.site, list, columns, error);
    }
  }

  private readable(answer: unknown, timeZone: string): readonly (readonly [number, Value])[] {
    const { list, columns, toValue } = this.options;
    return itemsOf(list, answer).flatMap((item) => {
      try {
        const row = parseRow(list, columns, item, timeZone);
        return [[row.id, toValue(row)] as const];
      } catch (error) {
        if (error instanceof RowError) return [];
        throw error;
      }
    });
  }
}

/** The id after which the next page begins; `undefined` when there is none. */
function lastId(answer: unknown): number | undefined {
  const link = (answer as { 'odata.nextLink'?: unknown })['odata.nextLink'];
  if (typeof link !== 'string') return undefined;
  const token = new URL(link).searchParams.get('$skiptoken') ?? '';
  const id = Number(new URLSearchParams(token).get('p_ID') ?? NaN);
  if (Number.isInteger(id)) return id;
  throw new RepositoryError('invalid', 'SharePoint does not say where the next page begins.');
}
