import { columnOf, type Column, type LinkValue, type ListDefinition, type RowInput } from '../lists';
import type { CalendarDate } from '../domain/dates/calendarDate';
import { dayToSharePoint } from './siteDates';

function cell(column: Column, value: unknown, timeZone: string): readonly [string, unknown] {
  if (column.kind === 'person' || column.kind === 'lookup') return [`${column.name}Id`, value];
  if (value === null) return [column.name, null];
  if (column.kind === 'date') return [column.name, dayToSharePoint(value as CalendarDate, timeZone)];
  if (column.kind === 'link') {
    const { url, description } = value as LinkValue;
    return [column.name, { Url: url, Description: description }];
  }
  return [column.name, value];
}

/** What SharePoint's REST takes for a row: internal names, ids of people and lookups, dates as instants. */
export function toItem<L extends ListDefinition>(
  list: L,
  input: RowInput<L>,
  timeZone: string
): Record<string, unknown> {
  const cells = Object.entries(input)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => cell(columnOf(list, key), value, timeZone));
  return Object.fromEntries(cells);
}
