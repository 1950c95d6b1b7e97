import { startOfWeek } from '../../../../domain/calendar/startOfWeek';
import { dayInTimeZone, type CalendarDate } from '../../../../domain/dates/calendarDate';
import type { FeedItem } from '../../model/feedItem';

/** Notices that stand together: those that wait for this person, or those of a week. */
export type FeedGroup =
  | { readonly kind: 'unread'; readonly items: readonly FeedItem[] }
  | { readonly kind: 'week'; readonly first: CalendarDate; readonly items: readonly FeedItem[] };

export interface Weeks {
  readonly timeZone: string;
  /** 1 is Monday, 7 Sunday. */
  readonly firstDay: number;
}

/** The unread ones, if any, then the others by the week in which they came out; within a group in the order given. */
export function groupItems(
  items: readonly FeedItem[],
  isAhead: (item: FeedItem) => boolean,
  { timeZone, firstDay }: Weeks
): readonly FeedGroup[] {
  const ahead: FeedItem[] = [];
  const weeks = new Map<CalendarDate, FeedItem[]>();
  for (const item of items) {
    if (isAhead(item)) {
      ahead.push(item);
      continue;
    }
    const week = startOfWeek(dayInTimeZone(new Date(item.notice.listedOn), timeZone), firstDay);
    const known = weeks.get(week);
    if (known) known.push(item);
    else weeks.set(week, [item]);
  }
  return [
    ...(ahead.length > 0 ? [{ kind: 'unread', items: ahead } as const] : []),
    ...Array.from(weeks, ([first, ofWeek]) => ({ kind: 'week', first, items: ofWeek }) as const)
  ];
}
