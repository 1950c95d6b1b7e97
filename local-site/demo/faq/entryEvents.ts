import { entriesList, publishedList, verificationsList, votesList } from '../../../src/lists';
import { addMonths, calendarDate } from '../../../src/domain/dates/calendarDate';
import type { StarterEntry } from '../../../src/domain/starter/StarterEntry';
import { starterEntryKey } from '../../../src/domain/starter/starterEntryDrafts';
import { faqStarterTag } from '../../../src/starter/faq';
import type { Day } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import { dateOf, type DemoSite } from '../DemoSite';
import type { DemoEvent } from '../events/DemoEvent';
import type { DemoAct } from '../updates/model';
import { dayOf } from '../updates/plannedNotice';
import { doubtEvents } from './doubtEvents';
import type { DemoFaqEntry, DemoVerification, DemoVote } from './model';

const column = entriesList.columns;
const face = publishedList.columns;
const verification = verificationsList.columns;
const vote = votesList.columns;
const usualInterval = 6;

/** An entry of the demo; its ids are known once it was added and published. */
export interface PlannedEntry {
  readonly entry: DemoFaqEntry;
  readonly starter: StarterEntry;
  id: number;
  /** Id of the row that users read. */
  answer: number | undefined;
  version: number;
}

function at(
  act: DemoAct,
  time: string,
  calendar: DemoCalendar,
  run: (site: DemoSite, day: Day) => void
): DemoEvent {
  const day = dayOf(act, calendar);
  return { at: calendar.moment(day, time), act: (site) => run(site, day) };
}

const asTheyAre = ['kind', 'category', 'level', 'platforms', 'enrolment'] as const;
const html = ['reply', 'cause', 'fix', 'confirm', 'collect', 'escalate'] as const;
const lines = ['errorCodes', 'keywords'] as const;

/** What the entry says, by the columns of its list. */
function textValues(starter: StarterEntry): Record<string, unknown> {
  return {
    Title: starter.title,
    ...Object.fromEntries([...asTheyAre, ...html].map((field) => [column[field].name, starter[field]])),
    ...Object.fromEntries(lines.map((field) => [column[field].name, starter[field].join('\n')]))
  };
}

function added(planned: PlannedEntry, calendar: DemoCalendar): DemoEvent {
  const { entry, starter } = planned;
  const { owner, reviewEvery = usualInterval } = entry;
  return at({ by: 'lead', daysAgo: 90 }, '09:20', calendar, (site) => {
    planned.id = site.add('lead', 'faqEntries', {
      ...textValues(starter),
      [column.sourceKey.name]: starterEntryKey(starter),
      [column.starterTag.name]: faqStarterTag,
      [column.status.name]: 'Draft',
      [column.contentVersion.name]: 1,
      [column.reviewEvery.name]: reviewEvery,
      [`${column.owner.name}Id`]: site.userId(owner)
    });
  });
}

function published(planned: PlannedEntry, act: DemoAct, calendar: DemoCalendar): DemoEvent {
  const { starter } = planned;
  return at(act, '10:10', calendar, (site) => {
    site.change(act.by, 'faqEntries', planned.id, {
      [column.status.name]: 'Published',
      [column.publishedVersion.name]: 1,
      [`${column.approvedBy.name}Id`]: site.userId(act.by)
    });
    if (starter.reply === null) return;
    planned.answer = site.add(act.by, 'faqPublished', {
      Title: starter.title,
      [face.entry.name]: planned.id,
      [face.key.name]: String(planned.id),
      [face.category.name]: starter.category,
      [face.errorCodes.name]: starter.errorCodes.join('\n'),
      [face.platforms.name]: starter.platforms,
      [face.enrolment.name]: starter.enrolment,
      [face.reply.name]: starter.reply,
      [face.keywords.name]: starter.keywords.join('\n'),
      [face.version.name]: 1
    });
  });
}

/** The history's row, then the entry, then what users see. */
export function writeVerification(
  planned: PlannedEntry,
  { by, wasChanged = false, note }: DemoVerification,
  site: DemoSite,
  day: Day
): void {
  const { starter, entry } = planned;
  site.add(by, 'faqVerifications', {
    Title: starter.title,
    [`${verification.entry.name}Id`]: planned.id,
    [verification.version.name]: planned.version,
    [verification.wasChanged.name]: wasChanged,
    [verification.note.name]: note ?? null
  });
  const review = addMonths(calendarDate(day), entry.reviewEvery ?? usualInterval);
  site.change(by, 'faqEntries', planned.id, {
    [column.verifiedOn.name]: dateOf(day),
    [`${column.verifiedBy.name}Id`]: site.userId(by),
    [column.reviewOn.name]: dateOf(review)
  });
  markAnswer(planned, by, site, {
    [face.verifiedOn.name]: dateOf(day),
    [face.doubtfulSince.name]: null,
    [face.doubtfulBecause.name]: null
  });
}

/** Changes what users see, where they see anything. */
export function markAnswer({ answer }: PlannedEntry, by: string, site: DemoSite, values: object): void {
  if (answer !== undefined) site.change(by, 'faqPublished', answer, values);
}

function verified(planned: PlannedEntry, act: DemoVerification, calendar: DemoCalendar): DemoEvent {
  return at(act, '11:30', calendar, (site, day) => writeVerification(planned, act, site, day));
}

function voted(planned: PlannedEntry, act: DemoVote, calendar: DemoCalendar): DemoEvent {
  const { by, helped, reason } = act;
  return at(act, '14:40', calendar, (site, day) => {
    site.add(by, 'faqVotes', {
      Title: planned.starter.title,
      [vote.key.name]: `${planned.id}|${planned.version}|${site.userId(by)}`,
      [vote.entry.name]: planned.id,
      [vote.version.name]: planned.version,
      [vote.helped.name]: helped,
      [vote.month.name]: day.slice(0, 7),
      [vote.reason.name]: reason ?? null
    });
  });
}

function rewritten(
  planned: PlannedEntry,
  act: NonNullable<DemoFaqEntry['rewritten']>,
  calendar: DemoCalendar
): DemoEvent {
  return at(act, '15:50', calendar, (site) => {
    planned.version += 1;
    site.change(act.by, 'faqEntries', planned.id, {
      [column.reply.name]: act.reply,
      [column.contentVersion.name]: planned.version
    });
  });
}

/** Everything that happened to one entry. */
export function entryEvents(entry: DemoFaqEntry, starter: StarterEntry, calendar: DemoCalendar): DemoEvent[] {
  const planned: PlannedEntry = { entry, starter, id: 0, answer: undefined, version: 1 };
  return [
    added(planned, calendar),
    ...(entry.published ? [published(planned, entry.published, calendar)] : []),
    ...(entry.verified ?? []).map((act) => verified(planned, act, calendar)),
    ...(entry.votes ?? []).map((act) => voted(planned, act, calendar)),
    ...(entry.doubts ?? []).flatMap((doubt) => doubtEvents(planned, doubt, calendar)),
    ...(entry.rewritten ? [rewritten(planned, entry.rewritten, calendar)] : [])
  ];
}
