import * as React from 'react';
import { firstDayOfWeek } from '../../../../ui/words/weekdayNames';
import { isUnread, type FeedItem } from '../../model/feedItem';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { groupItems, type FeedGroup } from './groupItems';

/** A new revision is news: it finds its place anew. */
function placeKey({ notice }: FeedItem): string {
  return `${notice.id} ${notice.revision}`;
}

/**
 * The notices by week, and before them those that wait for this person, when `unreadFirst`. What was just acknowledged stays
 * where it is until the next `round`: rows do not jump under the pointer.
 */
export function useGroups(
  items: readonly FeedItem[],
  unreadFirst: boolean,
  round: string
): readonly FeedGroup[] {
  const { culture } = useUpdatesWords();
  const { locale, timeZone } = culture;
  const placed = React.useRef({ of: '', ahead: new Map<string, boolean>() });
  return React.useMemo(() => {
    const of = `${round} ${unreadFirst}`;
    if (placed.current.of !== of) placed.current = { of, ahead: new Map() };
    const { ahead } = placed.current;
    for (const item of items) {
      const key = placeKey(item);
      if (item.standing && !ahead.has(key)) ahead.set(key, isUnread(item));
    }
    const isAhead = (item: FeedItem): boolean => unreadFirst && ahead.get(placeKey(item)) === true;
    return groupItems(items, isAhead, { timeZone, firstDay: firstDayOfWeek(locale) });
  }, [items, unreadFirst, round, locale, timeZone]);
}
