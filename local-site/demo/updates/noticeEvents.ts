import { revisionsList, updatesList } from '../../../src/lists';
import { addDays, type Day } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import { dateOf } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
import type { DemoNotice, DemoText } from './model';
import { instantOn, placeOf, sourceValues, textValues } from './noticeValues';
import { dayOf, type PlannedNotice, type PlannedRevision } from './plannedNotice';
import { readingEvents } from './readingEvents';
import { teamEvents } from './teamEvents';

const column = updatesList.columns;
const old = revisionsList.columns;

/** Soon after eight, at another minute for each notice. */
function intakeMoment(day: Day, { title }: DemoText, calendar: DemoCalendar): Date {
  return calendar.moment(day, `08:${String(10 + (title.length % 45)).padStart(2, '0')}`);
}

function takenIn(notice: PlannedNotice, first: PlannedRevision, calendar: DemoCalendar): DemoEvent {
  const { entry } = notice;
  const { text, by, day, lastModified } = first;
  const at = intakeMoment(day, text, calendar);
  return {
    at,
    act: (site) => {
      notice.id = site.add(by, 'updates', {
        ...sourceValues(entry, placeOf(entry, day, at)),
        ...textValues(entry, text, lastModified, calendar),
        [column.revision.name]: 1,
        [column.revisedOn.name]: dateOf(day),
        [`${column.owner.name}Id`]: site.userId(entry.owner)
      });
    }
  };
}

/** The old text is kept, then the notice is written over. */
function revised(
  notice: PlannedNotice,
  before: PlannedRevision,
  after: PlannedRevision,
  number: number,
  calendar: DemoCalendar
): DemoEvent {
  const { entry, key } = notice;
  const values = textValues(entry, before.text, before.lastModified, calendar);
  const copied = ['body', 'severity', 'severityText', 'isMajorChange', 'actBy', 'lastModified'] as const;
  const isDecided = entry.decision?.revision !== undefined && entry.decision.revision < number;
  return {
    at: intakeMoment(after.day, after.text, calendar),
    act: (site) => {
      site.add(after.by, 'revisions', {
        Title: before.text.title,
        [old.key.name]: `${key}|${number - 1}`,
        [`${old.notice.name}Id`]: notice.id,
        [old.revision.name]: number - 1,
        [old.revisedOn.name]: dateOf(before.day),
        ...Object.fromEntries(copied.map((name) => [old[name].name, values[column[name].name]]))
      });
      site.change(after.by, 'updates', notice.id, {
        ...textValues(entry, after.text, after.lastModified, calendar),
        [column.revision.name]: number,
        [column.revisedOn.name]: dateOf(after.day),
        ...(isDecided ? { [column.state.name]: 'Changed' } : {})
      });
    }
  };
}

function revisionsOf(entry: DemoNotice, calendar: DemoCalendar): readonly PlannedRevision[] {
  const day = dayOf(entry.takenIn, calendar);
  const { lastModified } = placeOf(entry, day, intakeMoment(day, entry, calendar));
  const planned: PlannedRevision[] = [{ text: entry, by: entry.takenIn.by, day, lastModified }];
  for (const change of entry.revised ?? []) {
    const text = { ...planned.at(-1)?.text, ...change } as DemoText;
    const on = dayOf(change, calendar);
    planned.push({ text, by: change.by, day: on, lastModified: instantOn(addDays(on, -1), text.title) });
  }
  return planned;
}

/** Everything that happened to a notice. */
export function noticeEvents(entry: DemoNotice, calendar: DemoCalendar): DemoEvent[] {
  const revisions = revisionsOf(entry, calendar);
  const [first] = revisions;
  if (!first) return [];
  const { sourceId } = placeOf(entry, first.day, intakeMoment(first.day, entry, calendar));
  const notice: PlannedNotice = { entry, key: `${entry.source.kind}:${sourceId}`, revisions, id: 0 };
  const changes = revisions.flatMap((after, index) => {
    const before = revisions[index - 1];
    return before ? [revised(notice, before, after, index + 1, calendar)] : [];
  });
  return [
    takenIn(notice, first, calendar),
    ...changes,
    ...readingEvents(notice, calendar),
    ...teamEvents(notice, calendar)
  ];
}
