import type { Entry } from '../../../domain/faq/entry';
import { usePending } from '../../../ui/screens/usePending';
import { fill } from '../../../ui/words/fill';
import { useFaqWords } from '../words/FaqWords';
import type { FaqModel } from './useFaq';

export interface FeedbackSeen {
  /** Ids of the entries that are being written. */
  readonly pending: ReadonlySet<number>;
  /** Answers whether it was recorded; says what came of it. */
  readonly markSeen: (entry: Entry) => Promise<boolean>;
}

/** Records that somebody has looked at the feedback on an entry. */
export function useFeedbackSeen({ repositories, take, say }: FaqModel): FeedbackSeen {
  const { strings } = useFaqWords();
  const { pending, whilePending } = usePending();
  const record = async (entry: Entry): Promise<boolean> => {
    const { title } = entry;
    try {
      take(await repositories.entries.feedbackSeen(entry));
      say({ kind: 'said', tone: 'success', text: fill(strings.FeedbackSeenSaid, { title }) });
      return true;
    } catch (error) {
      say({ kind: 'failed', title: fill(strings.FeedbackSeenFailed, { title }), error });
      return false;
    }
  };
  const markSeen = (entry: Entry): Promise<boolean> => whilePending(entry.id, () => record(entry));
  return { pending, markSeen };
}
