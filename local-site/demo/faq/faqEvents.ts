import { searchesList } from '../../../src/lists';
import { gapKey } from '../../../src/domain/faq/gaps/gapKey';
import { starterEntries } from '../../../src/starter/faq';
import type { DemoCalendar } from '../DemoCalendar';
import { dateOf } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
import { dayOf } from '../updates/plannedNotice';
import { faqEntries, faqGaps, faqSynonyms } from './entries';
import { entryEvents } from './entryEvents';
import type { DemoGap } from './model';

const column = searchesList.columns;

function searched(gap: DemoGap, calendar: DemoCalendar): DemoEvent {
  const { text, foundNothing, didNotHelp, lastDaysAgo, claimedBy } = gap;
  const day = dayOf({ daysAgo: lastDaysAgo }, calendar);
  return {
    at: calendar.moment(day, '13:15'),
    act: (site) => {
      site.add('helpdesk', 'faqSearches', {
        Title: text,
        [column.key.name]: gapKey(text),
        [column.foundNothing.name]: foundNothing,
        [column.didNotHelp.name]: didNotHelp,
        [column.lastOn.name]: dateOf(day),
        [column.state.name]: claimedBy === undefined ? 'Open' : 'Claimed',
        [`${column.claimedBy.name}Id`]: claimedBy === undefined ? null : site.userId(claimedBy)
      });
    }
  };
}

function synonymEvents(calendar: DemoCalendar): DemoEvent[] {
  const moment = calendar.moment(dayOf({ daysAgo: 60 }, calendar), '15:20');
  return faqSynonyms.map((words) => ({
    at: moment,
    act: (site) => void site.add('helpdesk', 'faqSynonyms', { Title: words })
  }));
}

/** Everything that happened around the FAQ. */
export function faqEvents(calendar: DemoCalendar): DemoEvent[] {
  const byKey = new Map(starterEntries.map((starter) => [starter.key, starter]));
  const entries = faqEntries.flatMap((entry) => {
    const starter = byKey.get(entry.key);
    if (!starter) throw new Error(`The demo names the starter entry "${entry.key}", which is not there.`);
    return entryEvents(entry, starter, calendar);
  });
  return [...entries, ...synonymEvents(calendar), ...faqGaps.map((gap) => searched(gap, calendar))];
}
