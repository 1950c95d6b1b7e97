import { alertsList, operationsPlanList } from '../../../src/lists';
import { addMonths, calendarDate } from '../../../src/domain/dates/calendarDate';
import type { Day } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import { dateOf, linkOf, type DemoSite } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
import { dayOf } from '../updates/plannedNotice';
import { alerts } from './alerts';
import { answers } from './answers';
import type { DemoAlert, DemoAnswer, DemoNote } from './model';
import { notes } from './notes';

const column = operationsPlanList.columns;
const alert = alertsList.columns;

function idOf(person: string | undefined, site: DemoSite): number | null {
  return person === undefined ? null : site.userId(person);
}

function reviewOf(inDays: number | undefined, calendar: DemoCalendar): string | null | undefined {
  return dateOf(inDays === undefined ? null : calendar.inDays(inDays));
}

function answered(answer: DemoAnswer, calendar: DemoCalendar): DemoEvent {
  const { question, by, text, person, backup, rhythm, reviewInDays } = answer;
  return {
    at: calendar.moment(dayOf(answer, calendar), '10:40'),
    act: (site) => {
      site.add(by, 'operationsPlan', {
        Title: question,
        [column.key.name]: question,
        [column.kind.name]: 'Answer',
        [column.text.name]: text ?? null,
        [`${column.person.name}Id`]: idOf(person, site),
        [`${column.backup.name}Id`]: idOf(backup, site),
        [column.rhythm.name]: rhythm ?? null,
        [column.reviewOn.name]: reviewOf(reviewInDays, calendar)
      });
    }
  };
}

function firstOfMonthAgo(months: number, today: Day): Day {
  return addMonths(calendarDate(`${today.slice(0, 7)}-01`), -months);
}

/** What stands in a report is written when its month is over; in that of this month, in the last days. */
function writtenOn({ stands }: DemoNote, calendar: DemoCalendar): Day {
  if ('daysAgo' in stands) return dayOf(stands, calendar);
  const { today } = calendar;
  const first = firstOfMonthAgo(stands.monthsAgo, today);
  if (stands.monthsAgo > 0) {
    const day = calendar.addWorkingDays(firstOfMonthAgo(stands.monthsAgo - 1, today), 2);
    return day < today ? day : today;
  }
  const lately = dayOf({ daysAgo: 2 }, calendar);
  return lately < first ? today : lately;
}

function noted(note: DemoNote, index: number, calendar: DemoCalendar): DemoEvent {
  const { topic, title, text, by, person, reviewInDays, stands } = note;
  const period = 'daysAgo' in stands ? null : firstOfMonthAgo(stands.monthsAgo, calendar.today).slice(0, 7);
  return {
    at: calendar.moment(writtenOn(note, calendar), '09:30'),
    act: (site) => {
      site.add(by, 'operationsPlan', {
        Title: title,
        [column.key.name]: `${topic}|demo${index + 1}`,
        [column.kind.name]: topic,
        [column.text.name]: text,
        [`${column.person.name}Id`]: idOf(person, site),
        [column.reviewOn.name]: reviewOf(reviewInDays, calendar),
        [column.period.name]: period
      });
    }
  };
}

function agreed(entry: DemoAlert, calendar: DemoCalendar): DemoEvent {
  const { title, source, severity, responder, backup, withinMinutes, runbook, by } = entry;
  return {
    at: calendar.moment(dayOf(entry, calendar), '15:50'),
    act: (site) => {
      site.add(by, 'alerts', {
        Title: title,
        [alert.source.name]: source,
        [alert.severity.name]: severity,
        [`${alert.responder.name}Id`]: idOf(responder, site),
        [`${alert.backup.name}Id`]: idOf(backup, site),
        [alert.withinMinutes.name]: withinMinutes,
        [alert.runbook.name]: linkOf(runbook),
        [alert.state.name]: 'In use'
      });
    }
  };
}

/** What the team agreed on. Reports are closed in the page: what a report says is computed there. */
export function overviewEvents(calendar: DemoCalendar): DemoEvent[] {
  return [
    ...answers.map((answer) => answered(answer, calendar)),
    ...notes.map((note, index) => noted(note, index, calendar)),
    ...alerts.map((entry) => agreed(entry, calendar))
  ];
}
