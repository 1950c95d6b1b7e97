import type { CalendarDate } from '../../dates/calendarDate';
import type { EntryHead } from '../../faq/entryHead';
import { reviewOn } from '../../faq/reviewOn';
import type { Task } from '../../tasks/task';
import type { Course } from '../../training/course';
import { courseReviewOn } from '../../training/stale/staleness';
import type { LearningItem } from '../../training/states/myLearning';
import { deadlineOf, isToDo } from '../../training/states/stateRules';
import { rollOutOf, type ToldState } from '../../updates/communication';
import type { NoticeSummary } from '../../updates/NoticeRepository';
import { entryRef } from '../figures/faq/faqFacts';
import { isRequired, itemRef } from '../figures/training/trainingFacts';
import { concernsUsers } from '../figures/updates/toldInTime';
import { noticeRef } from '../figures/updates/updateFacts';
import { isInPeriod, type Period } from '../period';
import { rowRef, type RowRef } from '../rowRef';

/** What can go wrong in the next period, in the order in which a report tells it. */
export const riskKinds = [
  'renewals',
  'undecided',
  'usersNotTold',
  'learningDue',
  'completionsEnding',
  'courseReviews',
  'faqReviews'
] as const;

export type RiskKind = (typeof riskKinds)[number];

/** Something that has to be done in the next period, or goes wrong in it. */
export interface Risk {
  readonly kind: RiskKind;
  readonly count: number;
  /** By day. */
  readonly rows: readonly RowRef[];
  /** The first of their days. */
  readonly first: CalendarDate;
}

/** A notice, and whether users were told of it. */
export interface ToldNotice {
  readonly notice: NoticeSummary;
  readonly standing: { readonly told: { readonly users: ToldState } };
}

/** What is known of the next period; a part that is left out has no risks. */
export interface OutlookFacts {
  /** Open tasks. */
  readonly tasks?: readonly Task[];
  /** Without a decision, with their last day to act in the next period: by `actBy`, which is indexed. */
  readonly undecided?: readonly NoticeSummary[];
  /** Those that roll out in the next period: by `rollsOutOn` and `actBy`, which are indexed. */
  readonly rollingOut?: readonly ToldNotice[];
  /** What is open and due (`openIn`), and what ends (`endingIn`), in the months of the next period. */
  readonly learning?: readonly LearningItem[];
  readonly courses?: readonly Course[];
  readonly entries?: readonly EntryHead[];
}

interface Dated {
  readonly ref: RowRef;
  readonly day: CalendarDate | null;
}

function riskOf(kind: RiskKind, rows: readonly Dated[], next: Period): readonly Risk[] {
  const dated = rows
    .flatMap(({ ref, day }) => (day !== null && isInPeriod(day, next) ? [{ ref, day }] : []))
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  const [first] = dated;
  if (!first) return [];
  return [{ kind, count: dated.length, rows: dated.map(({ ref }) => ref), first: first.day }];
}

function renewalsOf(tasks: readonly Task[]): readonly Dated[] {
  return tasks
    .filter(({ kind, status }) => kind === 'Renewal' && status === 'Open')
    .map((task) => ({ ref: rowRef('task', task), day: task.dueDate }));
}

function untoldOf(notices: readonly ToldNotice[]): readonly Dated[] {
  return notices
    .filter((one) => concernsUsers(one) && one.standing.told.users.kind === 'notYet')
    .map(({ notice }) => ({ ref: noticeRef(notice), day: rollOutOf(notice)?.day ?? null }));
}

function dueOf(items: readonly LearningItem[]): readonly Dated[] {
  return items
    .filter((item) => isRequired(item) && isToDo(item.state))
    .map((item) => ({ ref: itemRef(item), day: deadlineOf(item.state) }));
}

function endingOf(items: readonly LearningItem[]): readonly Dated[] {
  return items
    .filter(({ state }) => state.kind === 'done' || state.kind === 'doneLate')
    .map((item) => ({ ref: itemRef(item), day: item.assignment.done?.until ?? null }));
}

/** What is at risk in the period that follows, most kinds first told of what stops work. */
export function outlook(facts: OutlookFacts, next: Period): readonly Risk[] {
  const { tasks = [], undecided = [], rollingOut = [], learning = [], courses = [], entries = [] } = facts;
  const open = undecided.filter(({ decision }) => decision === null);
  const inUse = courses.filter(({ status }) => status === 'In use');
  const published = entries.filter(({ status }) => status === 'Published');
  const rows: Readonly<Record<RiskKind, readonly Dated[]>> = {
    renewals: renewalsOf(tasks),
    undecided: open.map((notice) => ({ ref: noticeRef(notice), day: notice.actBy })),
    usersNotTold: untoldOf(rollingOut),
    learningDue: dueOf(learning),
    completionsEnding: endingOf(learning),
    courseReviews: inUse.map((course) => ({ ref: rowRef('course', course), day: courseReviewOn(course) })),
    faqReviews: published.map((entry) => ({ ref: entryRef(entry), day: reviewOn(entry) }))
  };
  return riskKinds.flatMap((kind) => riskOf(kind, rows[kind], next));
}
