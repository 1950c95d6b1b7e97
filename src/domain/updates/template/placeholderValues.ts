import type { CalendarDate } from '../../dates/calendarDate';
import type { Person } from '../../people/person';
import type { NoticeContent } from '../notice';
import { titleWithoutPrefix } from '../text/words';
import type { PlaceholderValues } from './fillTemplate';

interface Notice extends NoticeContent {
  readonly sourceId: string;
  readonly rollsOutOn: CalendarDate | null;
  readonly owner: Person | null;
}

/** How days and lists read in the language of the message. */
export interface TemplateWords {
  readonly day: (day: CalendarDate) => string;
  readonly list: (names: readonly string[]) => string;
  /** The day of an instant, in the site's time zone. */
  readonly dayOf: (instant: string) => CalendarDate;
}

/** What the notice has to say for each placeholder. */
export function placeholderValues(notice: Notice, words: TemplateWords): PlaceholderValues {
  const day = (value: CalendarDate | null): string => (value === null ? '' : words.day(value));
  return {
    title: titleWithoutPrefix(notice.title),
    id: notice.sourceId,
    services: words.list(notice.services),
    platforms: words.list(notice.platforms),
    published: notice.published === null ? '' : words.day(words.dayOf(notice.published)),
    actBy: day(notice.actBy),
    rollsOutOn: day(notice.rollsOutOn ?? notice.actBy),
    link: notice.link ?? '',
    owner: notice.owner?.name ?? ''
  };
}
