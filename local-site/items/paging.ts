import type { StoredValue } from '../store/items';
import type { Compiled } from './compileFilter';

/** One column of the order: SQL and direction. The id always comes last. */
export interface OrderColumn {
  /** As it stands in the token: `p_Title`. */
  readonly name: string;
  readonly sql: string;
  readonly descending: boolean;
}

/** Where a page starts: after (or before) the row with these values. */
export interface PagePosition {
  readonly previous: boolean;
  readonly id: number;
  /** By order column name; absent columns are read from the row itself. */
  readonly values: ReadonlyMap<string, StoredValue>;
}

/** Reads `Paged=TRUE&p_ID=100&p_Title=x`; undefined when the token is none of ours. */
export function parseSkipToken(token: string): PagePosition | undefined {
  const parameters = new URLSearchParams(token);
  const id = Number(parameters.get('p_ID') ?? NaN);
  if (!Number.isInteger(id)) return undefined;
  const values = new Map<string, StoredValue>();
  for (const [name, value] of parameters) {
    if (name.startsWith('p_') && name !== 'p_ID') values.set(name.slice(2), value === '' ? null : value);
  }
  return { previous: /^true$/i.test(parameters.get('PagedPrev') ?? ''), id, values };
}

/** `Paged=TRUE&p_Title=x&p_ID=100` */
export function formatSkipToken(
  id: number,
  values: readonly (readonly [name: string, value: StoredValue])[]
): string {
  const parameters = new URLSearchParams({ Paged: 'TRUE' });
  for (const [name, value] of values) parameters.append(`p_${name}`, value === null ? '' : String(value));
  parameters.append('p_ID', String(id));
  return parameters.toString();
}

/** ORDER BY with the id as the tie-breaker; reversed for a page before a position. */
export function orderSql(columns: readonly OrderColumn[], reversed: boolean): string {
  const terms = columns.map(({ sql, descending }) => `${sql} ${descending !== reversed ? 'DESC' : 'ASC'}`);
  return [...terms, `id ${reversed ? 'DESC' : 'ASC'}`].join(', ');
}

/** Rows beyond the position in the given order. Nulls sort before everything, as SQLite does. */
export function positionSql(
  columns: readonly OrderColumn[],
  values: readonly StoredValue[],
  id: number,
  reversed: boolean
): Compiled {
  const [first, ...rest] = columns;
  const [value, ...others] = values;
  if (first === undefined) return { sql: `id ${reversed ? '<' : '>'} ?`, values: [id] };
  const descending = first.descending !== reversed;
  const beyond = strictlyBeyond(first.sql, value ?? null, descending);
  const tail = positionSql(rest, others, id, reversed);
  const same = `(${first.sql} IS ? AND ${tail.sql})`;
  const bound = loosely(first.sql, value ?? null, descending);
  return {
    sql: `(${bound.sql} AND (${beyond.sql} OR ${same}))`,
    values: [...bound.values, ...beyond.values, value ?? null, ...tail.values]
  };
}

function strictlyBeyond(sql: string, value: StoredValue, descending: boolean): Compiled {
  if (descending)
    return value === null
      ? { sql: '0', values: [] }
      : { sql: `(${sql} < ? OR ${sql} IS NULL)`, values: [value] };
  return value === null ? { sql: `${sql} IS NOT NULL`, values: [] } : { sql: `${sql} > ?`, values: [value] };
}

/** Redundant, but lets an index skip the earlier pages. */
function loosely(sql: string, value: StoredValue, descending: boolean): Compiled {
  return value === null || descending ? { sql: '1', values: [] } : { sql: `${sql} >= ?`, values: [value] };
}
