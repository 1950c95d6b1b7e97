import type { DatabaseSync } from 'node:sqlite';
import { TZDate } from '@date-fns/tz';

/** Functions that conditions use: `fold(text)` lower-cases all scripts, `date_part(part, iso, zone)` reads local time. */
export function addSqlFunctions(connection: DatabaseSync): void {
  connection.function('fold', { deterministic: true }, (value) =>
    value === null ? null : String(value).toLowerCase()
  );
  connection.function('date_part', { deterministic: true }, (part, iso, zone) =>
    typeof iso === 'string' ? datePart(String(part), iso, String(zone)) : null
  );
}

function datePart(part: string, iso: string, zone: string): number | null {
  const date = new TZDate(iso, zone);
  switch (part) {
    case 'year':
      return date.getFullYear();
    case 'month':
      return date.getMonth() + 1;
    case 'day':
      return date.getDate();
    case 'hour':
      return date.getHours();
    case 'minute':
      return date.getMinutes();
    case 'second':
      return date.getSeconds();
    default:
      return null;
  }
}
