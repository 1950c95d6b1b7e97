import * as React from 'react';
import type { Entry } from '../../../domain/faq/entry';
import { useMounted } from '../../../ui/screens/useMounted';
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
  const [pending, setPending] = React.useState<ReadonlySet<number>>(() => new Set());
  const isMounted = useMounted();
  const markSeen = async (entry: Entry): Promise<boolean> => {
    const { id, title } = entry;
    setPending((now) => new Set(now).add(id));
    try {
      take(await repositories.entries.feedbackSeen(entry));
      say({ kind: 'said', tone: 'success', text: fill(strings.FeedbackSeenSaid, { title }) });
      return true;
    } catch (error) {
      say({ kind: 'failed', title: fill(strings.FeedbackSeenFailed, { title }), error });
      return false;
    } finally {
      if (isMounted()) setPending((now) => new Set([...now].filter((other) => other !== id)));
    }
  };
  return { pending, markSeen };
}
