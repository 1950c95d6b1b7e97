import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import type { Vote } from '../../../../domain/faq/FeedbackRepository';
import { waitingVotes } from '../../../../domain/faq/feedback/feedbackQueue';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import type { FaqModel } from '../../model/useFaq';
import { useFeedbackSeen } from '../../model/useFeedbackSeen';
import { useFaqWords } from '../../words/FaqWords';
import { useEntryRead } from '../useEntryRead';

export interface Feedback {
  /** `undefined` until they are there. */
  readonly votes: readonly Vote[] | undefined;
  readonly error: unknown;
  readonly retry: () => void;
  /** Takes what is shown out of the owner's queue. */
  readonly markSeen: () => void;
  readonly isMarking: boolean;
}

function keyOf({ version, person, on }: Vote): string {
  return `${version} ${person.id} ${on}`;
}

/** What people found of an entry, all versions. What is marked as looked at was in view: later votes are shown first. */
export function useFeedback(model: FaqModel, entry: Entry): Feedback {
  const { strings } = useFaqWords();
  const { repositories, say } = model;
  const { id, title } = entry;
  const recorder = useFeedbackSeen(model);
  const [isMarking, setMarking] = React.useState(false);
  const isMounted = useMounted();
  const read = async (): Promise<readonly Vote[]> => (await repositories.votes.ofEntries([id])).get(id) ?? [];
  const { value: votes, error, retry, put } = useEntryRead('entry votes', entry, read);
  const mark = async (): Promise<void> => {
    const now = await read();
    put(now);
    const shown = new Set(waitingVotes(entry, votes ?? []).map(keyOf));
    if (waitingVotes(entry, now).some((vote) => !shown.has(keyOf(vote)))) {
      say({ kind: 'said', tone: 'warning', text: strings.FeedbackMore });
      return;
    }
    await recorder.markSeen(entry);
  };
  const markSeen = async (): Promise<void> => {
    setMarking(true);
    try {
      await mark();
    } catch (failure) {
      say({ kind: 'failed', title: fill(strings.FeedbackSeenFailed, { title }), error: failure });
    } finally {
      if (isMounted()) setMarking(false);
    }
  };
  return { votes, error, retry, markSeen: () => void markSeen(), isMarking };
}
