import { acknowledgementsList } from '../../../src/lists';
import type { DemoCalendar } from '../DemoCalendar';
import type { DemoEvent } from '../events/DemoEvent';
import type { PlannedNotice } from './plannedNotice';

const column = acknowledgementsList.columns;

/** Later than notices come in, at another time for each person and notice. */
function timeOf(person: string, title: string): string {
  const seed = person.length * 31 + title.length * 17;
  return `${String(9 + (seed % 7)).padStart(2, '0')}:${String(seed % 60).padStart(2, '0')}`;
}

/** Who has read which revision, and when. What would lie in the future has not been read. */
export function readingEvents(notice: PlannedNotice, calendar: DemoCalendar): DemoEvent[] {
  return notice.revisions.flatMap(({ day, text }, index) => {
    const revision = index + 1;
    return Object.entries(notice.entry.read[index] ?? {}).flatMap(([person, workingDays]) => {
      const on = calendar.addWorkingDays(day, workingDays);
      if (on > calendar.today) return [];
      const event: DemoEvent = {
        at: calendar.moment(on, timeOf(person, text.title)),
        act: (site) => {
          site.add(person, 'acknowledgements', {
            Title: text.title,
            [column.key.name]: `${notice.key}|${revision}|${site.userId(person)}`,
            [`${column.notice.name}Id`]: notice.id,
            [column.revision.name]: revision
          });
        }
      };
      return [event];
    });
  });
}
