import { columnOf, type Column, type ListDefinition, type RowInput } from '../../../src/lists';
import { dateOf, linkOf } from '../DemoSite';
import type { DemoLink } from '../model';

function cell(column: Column, value: unknown): readonly [string, unknown] {
  if (column.kind === 'person' || column.kind === 'lookup') return [`${column.name}Id`, value];
  if (column.kind === 'date') return [column.name, dateOf(value as string | null)];
  if (column.kind === 'link') return [column.name, linkOf((value as DemoLink | null) ?? undefined)];
  return [column.name, value];
}

/** A row as the REST interface wants it: internal names, ids of people and lookups. */
export function cellsOf<L extends ListDefinition>(list: L, input: RowInput<L>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== undefined)
      .map(([key, value]) => cell(columnOf(list, key), value))
  );
}

/** Seconds are enough for SharePoint. */
export function instantOf(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
