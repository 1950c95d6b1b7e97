import type { CalendarDate } from '../dates/calendarDate';
import type { Holiday, HolidayDraft } from './workingCalendar';

type NamedDay = Pick<Holiday, 'name' | 'date'>;

/** By date, then by name. */
export function compareHolidays(a: NamedDay, b: NamedDay): number {
  return a.date === b.date ? a.name.localeCompare(b.name) : a.date < b.date ? -1 : 1;
}

/** Names by day. Several holidays on one day are named together. */
export function namesByDay(holidays: readonly NamedDay[]): ReadonlyMap<CalendarDate, string> {
  const names = new Map<CalendarDate, string>();
  for (const { date, name } of [...holidays].sort(compareHolidays)) {
    const known = names.get(date);
    names.set(date, known === undefined ? name : `${known}, ${name}`);
  }
  return names;
}

function keyOf({ date, name }: NamedDay): string {
  return `${date} ${name.trim().toLowerCase()}`;
}

/** The drafts that are not there yet, each once, with trimmed names. */
export function missingHolidays(
  existing: readonly NamedDay[],
  drafts: readonly HolidayDraft[]
): readonly HolidayDraft[] {
  const known = new Set(existing.map(keyOf));
  return drafts
    .filter((draft) => {
      const isNew = !known.has(keyOf(draft));
      known.add(keyOf(draft));
      return isNew;
    })
    .map(({ name, date }) => ({ name: name.trim(), date }));
}
