import { addDays, type CalendarDate } from '../dates/calendarDate';
import type { Occurrence } from './occurrence';

/**
 * When something wants attention, in the order in which the checklist shows it. `toSignOff`: somebody else has done it, and
 * the reader can confirm it. `handedIn`: the reader has done it, and somebody else has to.
 */
export const dueGroups = [
  'toSignOff',
  'overdue',
  'today',
  'next7Days',
  'later',
  'noDate',
  'handedIn'
] as const;

export type DueGroup = (typeof dueGroups)[number];

/** Where an unsettled occurrence stands for the reader, seen from `today` in the site's time zone. */
export function dueGroupOf(
  { state, due, settledBy }: Pick<Occurrence, 'state' | 'due' | 'settledBy'>,
  today: CalendarDate,
  myId: number
): DueGroup {
  if (state === 'waiting') return settledBy === myId ? 'handedIn' : 'toSignOff';
  if (state === 'late') return 'overdue';
  if (due === null) return 'noDate';
  if (due <= today) return 'today';
  return due <= addDays(today, 7) ? 'next7Days' : 'later';
}
