import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { PublishedRepository } from '../../../../domain/faq/EntryRepository';
import { doubtsAbout } from '../../../../domain/faq/review/entryDoubt';
import { usersMark, type UsersMark } from '../../../../domain/faq/review/usersMark';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import type { StoredDoubt } from '../../../../domain/updates/DoubtRepository';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import {
  confirmDoubt,
  dismissDoubt,
  isOutdated,
  type Actor,
  type DoubtTarget
} from '../../../../domain/updates/ripple/doubt';
import type { UpdatesRepositories } from '../../UpdatesRepositories';

/** What somebody says about the notice and one entry. */
export interface DoubtChange {
  readonly entry: number;
  readonly title: string;
  readonly state: 'doubtful' | 'dismissed';
  readonly note: string;
  /** What was said before; `undefined` when nothing was. */
  readonly seen: StoredDoubt | undefined;
}

/**
 * What became of it.
 * - `unshown` it is recorded, but what users see of the answer is not changed yet
 */
export type DoubtOutcome =
  | { readonly kind: 'written'; readonly change: DoubtChange }
  | { readonly kind: 'failed'; readonly change: DoubtChange; readonly error: unknown }
  | {
      readonly kind: 'unshown';
      readonly change: DoubtChange;
      readonly stored: StoredDoubt;
      readonly error: unknown;
    };

export interface DoubtWriting {
  readonly kind: DoubtTarget['kind'];
  readonly repositories: Pick<UpdatesRepositories, 'doubts' | 'notices'>;
  /** What users see of the entries; `null` where nothing of it has to be marked. */
  readonly face: Pick<PublishedRepository, 'mark'> | null;
  readonly notice: NoticeSummary;
  readonly actor: Actor;
  /** The day of an instant in the time zone of the data site. */
  readonly dayOf: (instant: string) => CalendarDate;
  readonly onProgress: (done: number) => void;
}

async function record(
  { kind, repositories, notice, actor }: DoubtWriting,
  change: DoubtChange
): Promise<StoredDoubt> {
  const { doubts } = repositories;
  const target = { kind, id: change.entry };
  const subject = { noticeKey: notice.key, target, revision: notice.revision };
  const decide = change.state === 'doubtful' ? confirmDoubt : dismissDoubt;
  const doubt = decide(subject, actor, change.note.trim());
  try {
    return await (change.seen
      ? doubts.update(change.seen, doubt)
      : doubts.add(notice.id, change.title, doubt));
  } catch (error) {
    if (!isRepositoryError(error, 'conflict')) throw error;
    // The answer to an earlier try was lost, or a colleague said the same: then it is there as it should be.
    const there = (await doubts.ofNotices([notice.id])).get(notice.id) ?? [];
    const same = there.find((one) => one.target.kind === kind && one.target.id === change.entry);
    if (same?.state !== change.state || isOutdated(same, notice.revision)) throw error;
    return same;
  }
}

/** What users are to be told of an entry, other notices' doubts included; `null`: nothing. */
type MarkOf = (stored: StoredDoubt) => UsersMark | null;

async function readMarks({ kind, repositories, notice, dayOf }: DoubtWriting): Promise<MarkOf> {
  const all = await repositories.doubts.ofTargets(kind);
  const ids = new Set(all.map(({ noticeId }) => noticeId).filter((id) => id > 0 && id !== notice.id));
  const others = ids.size > 0 ? await repositories.notices.summaries([...ids]) : [];
  const notices = new Map([...others, [notice.id, notice]]);
  return (stored) => {
    const latest = [...all.filter(({ id }) => id !== stored.id), stored];
    return usersMark(doubtsAbout(kind, latest, { notices, dayOf }).get(stored.target.id));
  };
}

/** Whether users saw a mark, or shall see one. Of what was only suggested they never heard. */
function concernsUsers({ state, seen }: DoubtChange): boolean {
  return state === 'doubtful' || seen !== undefined;
}

/** Records what is said about one entry, then brings what users see of it in line. */
async function writeOne(
  writing: DoubtWriting,
  { change, recorded }: { readonly change: DoubtChange; readonly recorded: StoredDoubt | undefined },
  marks: () => Promise<MarkOf>
): Promise<DoubtOutcome> {
  let stored = recorded;
  try {
    stored ??= await record(writing, change);
    const { face } = writing;
    if (face && concernsUsers(change)) {
      const markOf = await marks();
      await face.mark(change.entry, markOf(stored));
    }
    return { kind: 'written', change };
  } catch (error) {
    return stored ? { kind: 'unshown', change, stored, error } : { kind: 'failed', change, error };
  }
}

const endingKinds = ['offline', 'throttled', 'forbidden', 'notSetUp'] as const;

/** After one of these, the other entries would fail in the same way. */
function endsAll(outcome: DoubtOutcome): boolean {
  return outcome.kind !== 'written' && endingKinds.some((kind) => isRepositoryError(outcome.error, kind));
}

/** What somebody else said first is to be looked at, not to be written over. */
export function canRetry(outcome: DoubtOutcome): boolean {
  return (
    outcome.kind === 'unshown' || (outcome.kind === 'failed' && !isRepositoryError(outcome.error, 'conflict'))
  );
}

/** Goes through the entries one by one; what was done stays, and what was not says why. */
async function writeEach(
  writing: DoubtWriting,
  open: readonly { readonly change: DoubtChange; readonly recorded: StoredDoubt | undefined }[]
): Promise<readonly DoubtOutcome[]> {
  let reading: Promise<MarkOf> | undefined;
  const outcomes: DoubtOutcome[] = [];
  let end: DoubtOutcome | undefined;
  for (const one of open) {
    const { change, recorded: stored } = one;
    if (end && end.kind !== 'written') {
      const { error } = end;
      outcomes.push(stored ? { kind: 'unshown', change, stored, error } : { kind: 'failed', change, error });
      continue;
    }
    const outcome = await writeOne(writing, one, () => (reading ??= readMarks(writing)));
    outcomes.push(outcome);
    if (endsAll(outcome)) end = outcome;
    writing.onProgress(outcomes.length);
  }
  return outcomes;
}

/** Records what somebody says, and brings what users see of the answers in line. */
export async function writeDoubts(
  writing: DoubtWriting,
  changes: readonly DoubtChange[]
): Promise<readonly DoubtOutcome[]> {
  return writeEach(
    writing,
    changes.map((change) => ({ change, recorded: undefined }))
  );
}

/** Tries again what was not done, and no more than that. */
export async function retryDoubts(
  writing: DoubtWriting,
  outcomes: readonly DoubtOutcome[]
): Promise<readonly DoubtOutcome[]> {
  const open = outcomes.filter(canRetry).map((outcome) => ({
    change: outcome.change,
    recorded: outcome.kind === 'unshown' ? outcome.stored : undefined
  }));
  const again = new Map((await writeEach(writing, open)).map((outcome) => [outcome.change, outcome]));
  return outcomes.map((outcome) => again.get(outcome.change) ?? outcome);
}
