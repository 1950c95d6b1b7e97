import type { Person as SitePerson } from '../../../local-site/people';
import { fromDecision, newNotice } from '../../../src/data/updates/noticeRows';
import { toItem } from '../../../src/data/rowWriter';
import { newAssignment, notBegun } from '../../../src/data/training/assignmentMapper';
import { addDays, addMonths, type CalendarDate } from '../../../src/domain/dates/calendarDate';
import type { Person } from '../../../src/domain/people/person';
import { logKey } from '../../../src/domain/tasks/logKey';
import type { AssignmentDraft, AssignmentProgress } from '../../../src/domain/training/assignment';
import { acknowledgementKey } from '../../../src/domain/updates/AcknowledgementRepository';
import { noticeKeyOf } from '../../../src/domain/updates/noticeKey';
import { fingerprintOf } from '../../../src/domain/updates/text/fingerprint';
import { textOfHtml } from '../../../src/domain/updates/text/htmlText';
import {
  acknowledgementsList,
  assignmentsList,
  taskLogList,
  updatesList,
  votesList
} from '../../../src/lists';
import { addRows } from '../addRows';
import { draftOf } from '../feed/fillFeed';
import { periodOf } from '../fill';
import type { BenchSite } from '../site';
import { coursesEach } from '../training/fillTraining';
import { titleOf } from '../words';
import { dayIn, rowsOf, today, zone, type WorkedMonth } from './months';

type Row = Record<string, unknown>;

export const recurringTasks = 120;
export const entries = 200;
/** What comes in and is voted in a recent month. */
const noticesMonthly = 24;
const votesMonthly = 60;
/** People with something due in a recent month; the last of them have not done it in the latest two. */
const dueMonthly = 40;
const lateMonthly = 5;
/** Of so many votes, one says that the answer did not help. */
const unhelpfulOf = 10;

/** Who works on the site. */
export interface Team {
  /** As the site's lists name them. */
  readonly people: readonly Person[];
  /** As they sign in. */
  readonly callers: readonly SitePerson[];
  readonly learners: readonly Person[];
}

function at<T>(all: readonly T[], index: number): T {
  const found = all[index % all.length];
  if (found === undefined) throw new Error('Nobody is there.');
  return found;
}

function logRow(taskId: number, day: CalendarDate): Row {
  const key = logKey(taskId, { period: day, round: 1 }, 'Completed');
  const row = { title: titleOf(taskId), key, task: taskId, action: 'Completed', period: day } as const;
  return toItem(taskLogList, { ...row, due: day, dueMonth: day.slice(0, 7), signOff: 'Self' }, zone);
}

/** Each task once in a recent month; in the history each of them every day. */
function* logRows(month: WorkedMonth): Generator<Row> {
  const first = month.history.from;
  for (const row of rowsOf(month)) {
    const index = row - first;
    yield logRow((index % recurringTasks) + 1, dayIn(month, Math.floor(index / recurringTasks)));
  }
  // In the present month until today; one task of twelve was missed.
  if (first < month.history.to) return;
  for (let taskId = 1; taskId <= recurringTasks; taskId++) {
    const day = periodOf(taskId, month.back);
    if (day <= today && (taskId + month.back) % 12 !== 0) yield logRow(taskId, day);
  }
}

interface Published {
  readonly id: number;
  readonly key: string;
  readonly title: string;
}

/** Notices are numbered through; ten people acknowledge each. */
function noticeRow(
  number: number,
  month: WorkedMonth,
  decidedBy: Person
): { row: Row; published: Published } {
  const on = dayIn(month, number);
  const published = `${on}T08:00:00.000Z`;
  const actBy = number % 3 === 0 ? addMonths(on, 2) : null;
  const draft = { ...draftOf(number), published, lastModified: published, actBy };
  const fingerprint = fingerprintOf({ title: draft.title, text: textOfHtml(draft.bodyHtml ?? '') });
  const key = noticeKeyOf(draft);
  const planned = { verdict: 'new', row: 1, key, draft, fingerprint, warnings: [], revision: 1 } as const;
  const isOpen = month.back < 2 && number % 4 === 0;
  const decision = {
    kind: 'accept',
    reason: '',
    adminImpact: 'low',
    userImpact: 'none',
    owner: decidedBy,
    actBy: null,
    reviewOn: null
  } as const;
  const input = {
    ...newNotice(planned, null, published, on),
    ...(isOpen ? {} : fromDecision(decision, 1, decidedBy.id, `${on}T12:00:00Z`))
  };
  return { row: toItem(updatesList, input, zone), published: { id: number + 1, key, title: draft.title } };
}

function acknowledgementRow({ id, key, title }: Published, person: Person): Row {
  const own = acknowledgementKey(key, 1, person.id);
  return toItem(acknowledgementsList, { title, key: own, notice: id, revision: 1 }, zone);
}

/** The first votes of all are of the second version of each text, and so on: a person has one vote on a version. */
function voteRow(number: number, { key }: WorkedMonth, { people }: Team): Row {
  const [entry, person] = [(number % entries) + 1, at(people, Math.floor(number / entries))];
  const version = 2 + Math.floor(number / (entries * people.length));
  const helped = (number * 7 + Math.floor(number / entries)) % unhelpfulOf !== 0;
  const vote = { title: titleOf(entry), key: `${entry}|${version}|${person.id}`, entry, version, helped };
  return toItem(votesList, { ...vote, month: key, reason: helped ? null : 'It is out of date.' }, zone);
}

function assignmentRow(
  person: Person,
  due: Pick<AssignmentDraft, 'course' | 'round'> & { readonly due: CalendarDate },
  progress: AssignmentProgress
): Row {
  const title = titleOf(due.course - 1);
  const draft = { person, title, version: 1, reason: 'For everybody', plan: null, ...due };
  return toItem(assignmentsList, newAssignment(draft, progress), zone);
}

function done(on: CalendarDate, until: CalendarDate | null = null): AssignmentProgress {
  return { status: 'Done', cycle: 0, done: { version: 1, on, proof: 'Self-declared', until } };
}

function* assignmentRows(month: WorkedMonth, { learners }: Team): Generator<Row> {
  for (const row of rowsOf(month)) {
    const course = (Math.floor(row / learners.length) % coursesEach) + 1;
    const day = dayIn(month, row);
    yield assignmentRow(at(learners, row), { course, round: 'once', due: day }, done(addDays(day, -3)));
  }
  if (month.history.to > month.history.from) return;
  const course = 3 + (month.back % (coursesEach - 2));
  for (let index = 0; index < dueMonthly; index++) {
    const day = dayIn(month, index);
    const isOpen = month.back < 2 && index >= dueMonthly - lateMonthly;
    // A certificate of one of them ends in the month.
    const progress = isOpen ? notBegun : done(addDays(day, -3), index === 0 ? dayIn(month, 20) : null);
    yield assignmentRow(at(learners, index), { course, round: month.key, due: day }, progress);
  }
}

/** What the team and its readers do in all these months. The site's clock goes along, since SharePoint dates what it keeps. */
export function fillMonths(site: BenchSite, months: readonly WorkedMonth[], team: Team): void {
  const { clock } = site.server;
  const now = clock.now();
  let [notices, votes] = [0, 0];
  for (const month of months) {
    clock.set(month.back === 0 ? now : new Date(`${month.key}-20T08:00:00Z`));
    const { from, to } = month.history;
    const isHistory = to > from;
    // Ten acknowledge each notice.
    const wanted = isHistory ? Math.floor(to / 10) - Math.floor(from / 10) : noticesMonthly;
    const added = Array.from({ length: wanted }, () => noticeRow(notices++, month, at(team.people, 0)));
    const read = added.flatMap(({ published }) =>
      team.people.map((person) => acknowledgementRow(published, person))
    );
    addRows(site, taskLogList, logRows(month));
    addRows(
      site,
      updatesList,
      added.map(({ row }) => row)
    );
    addRows(site, acknowledgementsList, read, (index) => at(team.callers, index));
    const voted = Array.from({ length: isHistory ? to - from : votesMonthly }, () => votes++);
    addRows(
      site,
      votesList,
      voted.map((number) => voteRow(number, month, team)),
      (index) => at(team.callers, Math.floor((voted[index] ?? 0) / entries))
    );
    addRows(site, assignmentsList, assignmentRows(month, team));
  }
  clock.set(now);
}
