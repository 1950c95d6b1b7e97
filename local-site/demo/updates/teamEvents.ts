import { communicationsList, updatesList } from '../../../src/lists';
import type { DemoCalendar } from '../DemoCalendar';
import { dateOf, linkOf, type DemoSite } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
import { oneTimeEvents } from '../events/oneTimeEvents';
import type { DemoDecision, DemoTeamFields, DemoTold } from './model';
import { dayOf, type PlannedNotice } from './plannedNotice';
import { rippleTask } from './rippleTask';

const column = updatesList.columns;
const told = communicationsList.columns;

function decisionValues(
  decision: DemoDecision,
  notice: PlannedNotice,
  at: Date,
  site: DemoSite,
  calendar: DemoCalendar
): Record<string, unknown> {
  const { kind, reason = null, reviewInDays, by } = decision;
  const rated = kind === 'Not relevant' ? undefined : decision;
  const inDays = (days: number | undefined): string | null | undefined =>
    dateOf(days === undefined ? null : calendar.inDays(days));
  return {
    [column.decision.name]: kind,
    [column.reason.name]: reason,
    [column.adminImpact.name]: rated?.adminImpact ?? null,
    [column.userImpact.name]: rated?.userImpact ?? null,
    [column.teamActBy.name]: inDays(rated?.actByInDays),
    [column.reviewOn.name]: inDays(reviewInDays),
    [`${column.decidedBy.name}Id`]: site.userId(by),
    [column.decidedOn.name]: `${at.toISOString().slice(0, 19)}Z`,
    [column.decidedRevision.name]: decision.revision ?? notice.revisions.length,
    [column.state.name]: 'Decided'
  };
}

function decided(notice: PlannedNotice, decision: DemoDecision, calendar: DemoCalendar): DemoEvent {
  const at = calendar.moment(dayOf(decision, calendar), '16:10');
  return {
    at,
    act: (site) =>
      site.change(decision.by, 'updates', notice.id, decisionValues(decision, notice, at, site, calendar))
  };
}

/** One line a person who is asked besides (+), or excused (-) with a reason. */
function askedText({ added = [], excused = [] }: DemoTeamFields, site: DemoSite): string | null {
  const cells = (key: string): string => {
    const { id, email, name } = site.user(key);
    return `${id}|${email}|${name}`;
  };
  const lines = [
    ...added.map((person) => `+|${cells(person)}`),
    ...excused.map(({ person, reason }) => `-|${cells(person)}|${reason}`)
  ];
  return lines.length === 0 ? null : lines.join('\n');
}

function changed(notice: PlannedNotice, fields: DemoTeamFields, calendar: DemoCalendar): DemoEvent {
  const { by, rollsOutInDays } = fields;
  return {
    at: calendar.moment(dayOf(fields, calendar), '16:15'),
    act: (site) =>
      site.change(by, 'updates', notice.id, {
        ...(rollsOutInDays === undefined
          ? {}
          : { [column.rollsOutOn.name]: dateOf(calendar.inDays(rollsOutInDays)) }),
        [column.asked.name]: askedText(fields, site)
      })
  };
}

function toldSomebody(notice: PlannedNotice, entry: DemoTold, calendar: DemoCalendar): DemoEvent {
  const day = dayOf(entry, calendar);
  const revisions = notice.revisions.filter((revision) => revision.day <= day);
  const isTold = 'text' in entry;
  return {
    at: calendar.moment(day, '16:30'),
    act: (site) => {
      site.add(entry.by, 'communications', {
        Title: revisions.at(-1)?.text.title ?? notice.entry.title,
        [`${told.notice.name}Id`]: notice.id,
        [told.kind.name]: isTold ? 'Told' : 'None needed',
        [told.audience.name]: entry.audience,
        [told.channel.name]: isTold ? entry.channel : null,
        [told.on.name]: dateOf(day),
        [told.revision.name]: revisions.length,
        [told.text.name]: isTold ? entry.text : entry.because,
        [told.link.name]: linkOf(
          isTold && entry.link !== undefined ? { url: entry.link, description: entry.link } : undefined
        )
      });
    }
  };
}

/** What the team did about a notice: decided, told people, added tasks. */
export function teamEvents(notice: PlannedNotice, calendar: DemoCalendar): DemoEvent[] {
  const { decision, team, told: all = [], ripple } = notice.entry;
  const tasks = ripple?.tasks ?? [];
  return [
    ...(decision ? [decided(notice, decision, calendar)] : []),
    ...(team ? [changed(notice, team, calendar)] : []),
    ...all.map((entry) => toldSomebody(notice, entry, calendar)),
    ...tasks.flatMap((task) => oneTimeEvents(rippleTask(notice, task, calendar), calendar, new Map()))
  ];
}
