import type { IChangeQuery } from '@pnp/sp';
import type { ListDefinition } from '../../lists';
import { isRepositoryError } from '../../domain/RepositoryError';
import type { DataSite } from '../DataSite';
import { itemsOf } from '../rowParser';
import { tokenText } from './changeTokens';

/** SharePoint's number for a row that was deleted. */
const deleted = 3;
/** As many changes as SharePoint answers at once. */
const mostAtOnce = 1000;
/** Reading more rows than this one by one takes longer than reading the list again. */
const mostRows = 1000;
const mostRounds = 5;

interface RowChange {
  readonly id: number;
  readonly isDeleted: boolean;
  readonly token: string | undefined;
}

function toChange(change: unknown): RowChange {
  const { ItemId, ChangeType, ChangeToken } = change as Readonly<Record<string, unknown>>;
  return { id: Number(ItemId), isDeleted: ChangeType === deleted, token: tokenText(ChangeToken) };
}

async function ask(site: DataSite, list: ListDefinition, start: string): Promise<readonly RowChange[]> {
  const query: IChangeQuery = {
    Item: true,
    Add: true,
    Update: true,
    SystemUpdate: true,
    DeleteObject: true,
    Restore: true,
    Rename: true,
    Move: true,
    ChangeTokenStart: { StringValue: start }
  };
  return itemsOf(list, await site.list(list).getChanges(query)).map(toChange);
}

/** Which rows changed since the token, and whether they are gone; `undefined`: too many, or SharePoint does not know. */
export async function changedRows(
  site: DataSite,
  list: ListDefinition,
  token: string
): Promise<ReadonlyMap<number, 'changed' | 'gone'> | undefined> {
  const rows = new Map<number, 'changed' | 'gone'>();
  let start = token;
  for (let round = 0; round < mostRounds; round++) {
    let changes: readonly RowChange[];
    try {
      changes = await ask(site, list, start);
    } catch (error) {
      // The token is of a list that was deleted and made again, or too old.
      if (isRepositoryError(error, 'invalid')) return undefined;
      throw error;
    }
    for (const { id, isDeleted } of changes) rows.set(id, isDeleted ? 'gone' : 'changed');
    if (rows.size > mostRows) return undefined;
    const last = changes[changes.length - 1]?.token;
    if (changes.length < mostAtOnce || last === undefined) return rows;
    start = last;
  }
  return undefined;
}
