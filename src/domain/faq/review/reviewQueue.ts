import type { CalendarDate } from '../../dates/calendarDate';
import type { Entry } from '../entry';
import type { EntryHead } from '../entryHead';
import type { EntryDoubt } from './entryDoubt';
import { reviewState, type ReviewState } from './reviewState';

/** Why an entry waits, the most urgent first. */
export const reviewReasons = ['doubtful', 'due', 'neverVerified', 'soon'] as const;

export type ReviewReason = (typeof reviewReasons)[number];

/** An entry that somebody has to look at. */
export interface ReviewItem<Row extends EntryHead = Entry> {
  readonly entry: Row;
  readonly reason: ReviewReason;
  readonly state: ReviewState;
  readonly doubt: EntryDoubt | null;
}

/** Whose entries: a person's, those of nobody, or everybody's. */
export type ReviewOwner = { readonly person: number } | 'nobody' | 'everybody';

function isOf({ owner }: EntryHead, whose: ReviewOwner): boolean {
  if (whose === 'everybody') return true;
  return whose === 'nobody' ? owner === null : owner?.id === whose.person;
}

function itemOf<Row extends EntryHead>(
  entry: Row,
  doubt: EntryDoubt | undefined,
  today: CalendarDate
): ReviewItem<Row> | undefined {
  const state = reviewState(entry, today);
  if (state.kind === 'none') return undefined;
  if (doubt) return { entry, reason: 'doubtful', state, doubt };
  return state.kind === 'current' ? undefined : { entry, reason: state.kind, state, doubt: null };
}

/** The day by which items with the same reason are ordered: the longer something waits, the earlier it comes. */
function waitsSince({ entry, state, doubt }: ReviewItem<EntryHead>): string {
  if (doubt) return doubt.since;
  return 'on' in state ? state.on : entry.modifiedOn;
}

function compare(a: ReviewItem<EntryHead>, b: ReviewItem<EntryHead>): number {
  const byReason = reviewReasons.indexOf(a.reason) - reviewReasons.indexOf(b.reason);
  const [since, other] = [waitsSince(a), waitsSince(b)];
  return byReason || (since < other ? -1 : Number(since > other)) || a.entry.id - b.entry.id;
}

/** The published entries that wait for somebody to look at them, the most urgent first. */
export function reviewQueue<Row extends EntryHead>(
  entries: Iterable<Row>,
  doubts: ReadonlyMap<number, EntryDoubt>,
  whose: ReviewOwner,
  today: CalendarDate
): readonly ReviewItem<Row>[] {
  const items: ReviewItem<Row>[] = [];
  for (const entry of entries) {
    const item = isOf(entry, whose) ? itemOf(entry, doubts.get(entry.id), today) : undefined;
    if (item) items.push(item);
  }
  return items.sort(compare);
}
