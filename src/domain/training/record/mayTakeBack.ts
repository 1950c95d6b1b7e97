import type { CalendarDate } from '../../dates/calendarDate';
import type { CompletionEntry } from '../completion';

const ends = ['Taken back', 'Sent back'];

/**
 * What a person can take back today: the last thing that was said in this cycle, if they said it, and today. Later it is history:
 * somebody else sends it back or reopens it. `dayOf`: the day of an instant in the site's time zone.
 */
export function mayTakeBack(
  log: readonly CompletionEntry[],
  me: number,
  today: CalendarDate,
  dayOf: (instant: string) => CalendarDate
): CompletionEntry | undefined {
  const last = log.reduce<CompletionEntry | undefined>(
    (latest, next) => (!latest || next.id > latest.id ? next : latest),
    undefined
  );
  if (!last || ends.includes(last.action) || last.by.id !== me) return undefined;
  return dayOf(last.on) === today ? last : undefined;
}
