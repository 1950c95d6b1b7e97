import { columnOf, type Column, type ColumnKey, type ListDefinition } from '../lists';

/**
 * Query options over the columns of a list. Values are escaped here and nowhere else: PnPjs's own typed filter puts
 * strings between quotes as they are.
 */

export interface Selection {
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

/** A filter that is safe to send. */
export type Filter = string & { readonly filter: unique symbol };

function isExpanded(column: Column): boolean {
  return column.kind === 'person' || column.kind === 'lookup';
}

function selected({ kind, name }: Column): readonly string[] {
  if (kind === 'person') return [`${name}/Id`, `${name}/Title`, `${name}/EMail`];
  if (kind === 'lookup') return [`${name}/Id`, `${name}/Title`];
  return [name];
}

/** `$select` and `$expand` for the columns, and always the id. */
export function selectFor<L extends ListDefinition>(list: L, keys: readonly ColumnKey<L>[]): Selection {
  const columns = keys.map((key) => columnOf(list, key));
  return {
    select: ['Id', ...columns.flatMap(selected)],
    expand: columns.filter(isExpanded).map(({ name }) => name)
  };
}

/** The name under which a column is filtered and sorted: people and lookups by id. */
function operand(list: ListDefinition, key: string): string {
  const column = columnOf(list, key);
  return isExpanded(column) ? `${column.name}Id` : column.name;
}

/** A text, number or boolean as OData writes it. */
export function literal(value: string | number | boolean): string {
  if (typeof value === 'string') return `'${value.replace(/'/g, "''")}'`;
  if (typeof value === 'boolean') return value ? '1' : '0';
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot stand in a filter.`);
  return String(value);
}

type Literal<C extends Column> = C extends { kind: 'number' | 'person' | 'lookup' }
  ? number
  : C extends { kind: 'yesNo' }
    ? boolean
    : C extends { choices: readonly (infer T)[] }
      ? T
      : string;

type ColumnAt<L extends ListDefinition, K extends ColumnKey<L>> = K extends keyof L['columns']
  ? L['columns'][K]
  : Column;

export function equals<L extends ListDefinition, K extends ColumnKey<L>>(
  list: L,
  key: K,
  value: Literal<ColumnAt<L, K>> & (string | number | boolean)
): Filter {
  return `${operand(list, key)} eq ${literal(value)}` as Filter;
}

export function isNotEmpty<L extends ListDefinition>(list: L, key: ColumnKey<L>): Filter {
  return `${operand(list, key)} ne null` as Filter;
}

export function isEmpty<L extends ListDefinition>(list: L, key: ColumnKey<L>): Filter {
  return `${operand(list, key)} eq null` as Filter;
}

/** Rows whose instant (ISO 8601 in UTC) is this one or later. */
export function notBefore<L extends ListDefinition>(list: L, key: ColumnKey<L>, instant: string): Filter {
  return `${operand(list, key)} ge datetime${literal(instant)}` as Filter;
}

/** Rows whose instant (ISO 8601 in UTC) is this one or earlier. */
export function notAfter<L extends ListDefinition>(list: L, key: ColumnKey<L>, instant: string): Filter {
  return `${operand(list, key)} le datetime${literal(instant)}` as Filter;
}

/** The rows with these ids. */
export function withIds(first: number, ...others: readonly number[]): Filter {
  const one = (id: number): Filter => `Id eq ${literal(id)}` as Filter;
  return or(one(first), ...others.map(one));
}

/** Rows after `from` up to `to`. Ids are always indexed, so a window of 5,000 is never refused. */
export function idWindow(from: number, to: number): Filter {
  return `Id le ${literal(to)} and Id gt ${literal(from)}` as Filter;
}

export function and(...filters: readonly Filter[]): Filter {
  return filters.join(' and ') as Filter;
}

/** At least one filter. */
export function or(first: Filter, ...others: readonly Filter[]): Filter {
  return (others.length === 0 ? first : `(${[first, ...others].join(' or ')})`) as Filter;
}

/** The name to sort by. The column must be indexed, or the list small. */
export function sortName<L extends ListDefinition>(list: L, key: ColumnKey<L>): string {
  return columnOf(list, key).name;
}
