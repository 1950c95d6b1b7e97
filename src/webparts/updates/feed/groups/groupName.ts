import { addDays, type CalendarDate } from '../../../../domain/dates/calendarDate';
import { startOfWeek } from '../../../../domain/calendar/startOfWeek';
import { firstDayOfWeek, rangeName } from '../../../../ui/words/weekdayNames';
import type { UpdatesWords } from '../../words/UpdatesWords';
import type { FeedGroup } from './groupItems';

/** "This week", "Last week", or the week's first and last day. */
function weekName({ strings, formats, culture }: UpdatesWords, first: CalendarDate): string {
  const thisWeek = startOfWeek(formats.today(), firstDayOfWeek(culture.locale));
  if (first === thisWeek) return strings.FeedThisWeek;
  if (first === addDays(thisWeek, -7)) return strings.FeedLastWeek;
  return rangeName(culture.locale, first, addDays(first, 6), 'long');
}

export function groupName(words: UpdatesWords, group: FeedGroup): string {
  return group.kind === 'unread' ? words.strings.FeedUnread : weekName(words, group.first);
}
