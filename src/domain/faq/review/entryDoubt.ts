import type { CalendarDate } from '../../dates/calendarDate';
import type { StoredDoubt } from '../../updates/DoubtRepository';
import type { NoticeSummary } from '../../updates/NoticeRepository';
import { stateNow, verifyDoubt, type Actor, type Doubt, type DoubtTarget } from '../../updates/ripple/doubt';

/** A notice, as far as doubts ask for it. */
export type DoubtingNotice = Pick<NoticeSummary, 'id' | 'title' | 'revision' | 'revisedOn'>;

/** Why an entry may be wrong. */
export interface DoubtReason {
  readonly doubt: StoredDoubt;
  /** Title of the notice; `null` when it was deleted. */
  readonly notice: string | null;
  /** Since when. */
  readonly since: CalendarDate;
  /** It was verified against an earlier revision of the notice, which has changed in what matters since. */
  readonly isAgain: boolean;
}

/** "May be wrong since then, because of these." The oldest first. */
export interface EntryDoubt {
  readonly since: CalendarDate;
  readonly reasons: readonly DoubtReason[];
}

export interface DoubtContext {
  readonly notices: ReadonlyMap<number, DoubtingNotice>;
  /** The day of an instant, in the site's time zone. */
  readonly dayOf: (instant: string) => CalendarDate;
}

/** A notice that was deleted stays as it was when the doubt was recorded. */
function revisionNow(doubt: StoredDoubt, notices: DoubtContext['notices']): number {
  return notices.get(doubt.noticeId)?.revision ?? doubt.revision;
}

function reasonOf(doubt: StoredDoubt, { notices, dayOf }: DoubtContext): DoubtReason | undefined {
  if (stateNow(doubt, revisionNow(doubt, notices)) !== 'doubtful') return undefined;
  const notice = notices.get(doubt.noticeId);
  const isAgain = doubt.state === 'verified';
  const since = isAgain && notice ? notice.revisedOn : dayOf(doubt.on);
  return { doubt, notice: notice?.title ?? null, since, isAgain };
}

/** Which entries may be wrong, by id. `doubts`: those about entries, whatever their state. */
export function entryDoubts(
  doubts: Iterable<StoredDoubt>,
  context: DoubtContext
): ReadonlyMap<number, EntryDoubt> {
  return doubtsAbout('faq', doubts, context);
}

/** The same for entries or for courses. */
export function doubtsAbout(
  kind: DoubtTarget['kind'],
  doubts: Iterable<StoredDoubt>,
  context: DoubtContext
): ReadonlyMap<number, EntryDoubt> {
  const found = new Map<number, EntryDoubt>();
  for (const doubt of doubts) {
    const reason = doubt.target.kind === kind ? reasonOf(doubt, context) : undefined;
    if (reason) found.set(doubt.target.id, withReason(found.get(doubt.target.id), reason));
  }
  return found;
}

function withReason(known: EntryDoubt | undefined, reason: DoubtReason): EntryDoubt {
  const reasons = [...(known?.reasons ?? []), reason].sort((a, b) =>
    a.since < b.since ? -1 : Number(a.since > b.since)
  );
  return { since: reasons[0]?.since ?? reason.since, reasons };
}

/** A doubt that ends, as somebody saw it and as it is written. */
export interface ClearedDoubt {
  readonly seen: StoredDoubt;
  readonly doubt: Doubt;
}

/** What is written when an entry is verified: all of its doubts end, against what their notices say now. */
export function clearDoubts(
  { reasons }: EntryDoubt,
  notices: DoubtContext['notices'],
  actor: Actor,
  found: { readonly wasChanged: boolean; readonly note: string }
): readonly ClearedDoubt[] {
  return reasons.flatMap(({ doubt: seen }) => {
    const doubt = verifyDoubt(seen, actor, { ...found, revision: revisionNow(seen, notices) });
    return doubt ? [{ seen, doubt }] : [];
  });
}
