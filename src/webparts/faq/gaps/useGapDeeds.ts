import { isRepositoryError } from '../../../domain/RepositoryError';
import type { Gap } from '../../../domain/faq/FeedbackRepository';
import { usePending } from '../../../ui/screens/usePending';
import { fill } from '../../../ui/words/fill';
import type { FaqModel } from '../model/useFaq';
import { useFaqWords } from '../words/FaqWords';
import type { Gaps } from './useGaps';

/** What becomes of a gap. Each answers the gap as it is now; `undefined` when it failed, which was said then. */
export interface GapDeeds {
  /** Ids of the gaps that are being written. */
  readonly pending: ReadonlySet<number>;
  readonly claim: (gap: Gap) => Promise<Gap | undefined>;
  readonly release: (gap: Gap) => Promise<Gap | undefined>;
  readonly close: (
    gap: Gap,
    entry: { readonly id: number; readonly title: string }
  ) => Promise<Gap | undefined>;
  readonly dismiss: (gap: Gap) => Promise<Gap | undefined>;
}

type Work = (gap: Gap) => Promise<Gap>;

/** Decides on gaps, says what came of it, and offers to take it back. */
export function useGapDeeds({ repositories, say }: FaqModel, { reload, take }: Gaps): GapDeeds {
  const { strings } = useFaqWords();
  const { pending, whilePending } = usePending();

  const sayFailed = async (gap: Gap, error: unknown): Promise<void> => {
    const failed = { kind: 'failed', title: fill(strings.GapsFailed, { text: gap.text }), error } as const;
    if (!isRepositoryError(error, 'conflict')) return say(failed);
    // Somebody was quicker: what they decided is more use than that they did.
    const now = await reload();
    const there = now?.find(({ id }) => id === gap.id);
    const name = there?.state === 'Claimed' ? there.claimedBy?.name : undefined;
    const text =
      name !== undefined
        ? strings.GapsClaimedMeanwhile
        : there
          ? strings.GapsOpenMeanwhile
          : strings.GapsDoneMeanwhile;
    say(
      now ? { kind: 'said', tone: 'warning', text: fill(text, { text: gap.text, name: name ?? '' }) } : failed
    );
  };

  const write = async (gap: Gap, done: string, work: Work): Promise<Gap | undefined> => {
    try {
      const written = await work(gap);
      take(written);
      const undo = (): void =>
        void run(written, fill(strings.GapsRestored, { text: gap.text }), (seen) =>
          repositories.gaps.restore(seen, gap)
        );
      say({ kind: 'said', tone: 'success', text: done, undo });
      return written;
    } catch (error) {
      await sayFailed(gap, error);
      return undefined;
    }
  };
  const run = (gap: Gap, done: string, work: Work): Promise<Gap | undefined> =>
    whilePending(gap.id, () => write(gap, done, work));

  const { gaps } = repositories;
  const about = (text: string, gap: Gap): string => fill(text, { text: gap.text });
  return {
    pending,
    claim: (gap) => run(gap, about(strings.GapsClaimed, gap), (seen) => gaps.claim(seen)),
    release: (gap) => run(gap, about(strings.GapsReleased, gap), (seen) => gaps.release(seen)),
    close: (gap, { id, title }) =>
      run(gap, fill(strings.GapsClosed, { text: gap.text, title }), (seen) => gaps.close(seen, id)),
    dismiss: (gap) => run(gap, about(strings.GapsDismissed, gap), (seen) => gaps.dismiss(seen))
  };
}
