import type { CalendarDate } from '../../dates/calendarDate';
import type { RowRef } from '../rowRef';

/** What can need somebody, in the order in which cards of the same urgency stand. */
export const cardKinds = [
  'overdueTasks',
  'renewals',
  'undecidedNotices',
  'usersNotTold',
  'unaware',
  'missedTasks',
  'lateLearners',
  'faqReview',
  'staleCourses',
  'unseenVotes',
  'singleSkills',
  'searchGaps',
  'planGaps'
] as const;

export type CardKind = (typeof cardKinds)[number];

/** How soon somebody has to do something: a day has passed, or readers are misled; a day comes; when there is time. */
export const urgencies = ['now', 'soon', 'later'] as const;

export type Urgency = (typeof urgencies)[number];

/** Something that needs somebody. */
export interface AttentionCard {
  readonly kind: CardKind;
  readonly count: number;
  /** Those that have waited longest, or press most, first. */
  readonly rows: readonly RowRef[];
  /** The day that was missed first, or comes first; `null` when no day belongs to it. */
  readonly oldest: CalendarDate | null;
  readonly urgency: Urgency;
}

/** One row of a card. */
export interface CardItem {
  readonly ref: RowRef;
  readonly day: CalendarDate | null;
  readonly urgency: Urgency;
}

function byDay(a: CardItem, b: CardItem): number {
  const [one, other] = [a.day ?? '9999', b.day ?? '9999'];
  const byUrgency = urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency);
  return byUrgency || (one < other ? -1 : Number(one > other));
}

/** The card of these rows: as urgent as the most urgent of them. Without rows there is none. */
export function cardOf(kind: CardKind, items: readonly CardItem[]): readonly AttentionCard[] {
  const sorted = [...items].sort(byDay);
  const [first] = sorted;
  if (!first) return [];
  const days = sorted.flatMap(({ day }) => day ?? []).sort();
  const rows = sorted.map(({ ref }) => ref);
  return [{ kind, count: rows.length, rows, oldest: days[0] ?? null, urgency: first.urgency }];
}
