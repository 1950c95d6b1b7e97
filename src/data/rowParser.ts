import {
  columnOf,
  type Column,
  type ColumnKey,
  type LinkValue,
  type ListDefinition,
  type LookupRef,
  type PersonRef,
  type RowOf
} from '../lists';
import { RepositoryError } from '../domain/RepositoryError';
import { dayFromSharePoint } from './siteDates';

/** A row that does not hold what its list's definition promises. Says where, and what was found. */
export class RowError extends RepositoryError {
  public constructor(list: ListDefinition, rowId: number | undefined, column: string, found: unknown) {
    const row = rowId === undefined ? 'a row' : `row ${rowId}`;
    super('invalid', `${list.title}, ${row}, column "${column}": found ${show(found)}.`);
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** What a parser answers for a value that the column cannot have. */
const wrong = Symbol('wrong value');

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | typeof wrong {
  return typeof value === 'string' ? value : wrong;
}

function person(value: unknown): PersonRef | typeof wrong {
  if (!isObject(value) || typeof value.Id !== 'number') return wrong;
  // Accounts that were deleted, and groups, have no address.
  return { id: value.Id, title: String(value.Title ?? ''), email: String(value.EMail ?? '') };
}

function lookup(value: unknown): LookupRef | typeof wrong {
  if (!isObject(value) || typeof value.Id !== 'number') return wrong;
  return { id: value.Id, title: String(value.Title ?? '') };
}

function link(value: unknown): LinkValue | typeof wrong {
  if (!isObject(value) || typeof value.Url !== 'string') return wrong;
  return { url: value.Url, description: String(value.Description ?? '') };
}

/** Choices that somebody added in SharePoint are left out: they must not keep the suite from reading the row. */
function choices(value: unknown, known: readonly string[]): readonly string[] | typeof wrong {
  const all = isObject(value) ? value.results : value;
  return Array.isArray(all) ? all.filter((one): one is string => known.includes(one as string)) : wrong;
}

/** A choice that somebody added reads as none where a cell may be empty. */
function choice(value: unknown, column: Column): unknown {
  if (typeof value !== 'string') return wrong;
  if (allowed(column).includes(value)) return value;
  return column.required === true ? wrong : null;
}

function instant(value: unknown): string | typeof wrong {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : wrong;
}

type Parse = (value: unknown, timeZone: string, column: Column) => unknown;

function allowed(column: Column): readonly string[] {
  return column.kind === 'choice' || column.kind === 'multiChoice' ? column.choices : [];
}

const day: Parse = (value, timeZone) =>
  typeof value === 'string' ? (dayFromSharePoint(value, timeZone) ?? wrong) : wrong;

const parsers: Readonly<Record<Column['kind'], Parse>> = {
  text,
  note: text,
  choice: (value, _timeZone, column) => choice(value, column),
  multiChoice: (value, _timeZone, column) => choices(value, allowed(column)),
  number: (value) => (typeof value === 'number' ? value : wrong),
  yesNo: (value) => (typeof value === 'boolean' ? value : wrong),
  date: day,
  dateTime: instant,
  person,
  lookup,
  link
};

/**
 * Rows that were there before a column was added hold nothing in it, and people can leave a title empty: such cells
 * read as the column's default, or as empty text.
 */
function empty(column: Column): unknown {
  if (column.kind === 'multiChoice') return [];
  if (column.kind === 'yesNo') return column.default;
  if (column.required !== true) return null;
  if (column.kind === 'choice' || column.kind === 'number') return column.default ?? wrong;
  return column.kind === 'text' || column.kind === 'note' ? '' : wrong;
}

/** SharePoint leaves an empty person or lookup out, or puts a link in its place, depending on the metadata level. */
function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (isObject(value) && '__deferred' in value);
}

/**
 * Turns SharePoint's JSON of one item into a typed row. `timeZone` is the IANA zone of the site, for dates without a
 * time. Throws `RowError`.
 */
export function parseRow<L extends ListDefinition, K extends ColumnKey<L>>(
  list: L,
  keys: readonly K[],
  item: unknown,
  timeZone: string
): RowOf<L, K> {
  if (!isObject(item)) throw new RowError(list, undefined, 'Id', item);
  const id = item.Id ?? item.ID;
  if (typeof id !== 'number') throw new RowError(list, undefined, 'Id', id);
  const etag = item['odata.etag'];
  if (typeof etag !== 'string') throw new RowError(list, id, 'odata.etag', etag);
  const cells = keys.map((key) => {
    const column = columnOf(list, key);
    const value = item[column.name];
    const cell = isEmpty(value) ? empty(column) : parsers[column.kind](value, timeZone, column);
    if (cell === wrong) throw new RowError(list, id, column.name, value);
    return [key, cell] as const;
  });
  // Every cell was checked against its column, which the compiler cannot follow through `Object.fromEntries`.
  return { id, etag, ...Object.fromEntries(cells) } as RowOf<L, K>;
}

/** The items of a collection's answer. */
export function itemsOf(list: ListDefinition, answer: unknown): readonly unknown[] {
  const value = isObject(answer) ? answer.value : undefined;
  if (!Array.isArray(value)) throw new RowError(list, undefined, 'value', answer);
  return value;
}
