import * as React from 'react';
import useSWR from 'swr';
import type { Vote } from '../../../../domain/faq/FeedbackRepository';
import { entryFeedback, lastVotes, type EntryFeedback } from '../../../../domain/faq/feedback/helpfulness';
import { useMounted } from '../../../../ui/screens/useMounted';
import type { FaqViewProps } from '../../model/viewProps';
import { useGapCount } from '../../search/useGapCount';

/** What a vote is about. */
export interface VoteSubject {
  readonly entry: number;
  readonly version: number;
  readonly title: string;
}

export interface Voting {
  /** `undefined` while the votes are on their way. */
  readonly counts: EntryFeedback | undefined;
  /** What the person said of this version. */
  readonly mine: Vote | undefined;
  readonly loadError: unknown;
  readonly reload: () => void;
  readonly isSending: boolean;
  /** Of the last vote; `undefined`: it was saved. */
  readonly failure: { readonly error: unknown; readonly retry: () => void } | undefined;
  /** Answers whether it was saved. */
  readonly vote: (helped: boolean, reason: string) => Promise<boolean>;
  /** The reason is asked for. */
  readonly isAsking: boolean;
  readonly ask: (isAsking: boolean) => void;
  /** Shortcuts; empty for who may not vote. */
  readonly keys: Readonly<Record<string, () => void>>;
}

const options = {
  shouldRetryOnError: false,
  revalidateOnFocus: false,
  revalidateOnReconnect: false
} as const;

/** The votes on an entry, all of its versions. */
function useVotes({ model }: FaqViewProps, entry: number) {
  const { votes } = model.repositories;
  const found = useSWR(
    ['votes', entry],
    async () => (await votes.ofEntries([entry])).get(entry) ?? [],
    options
  );
  const { mutate, data: all } = found;
  const isRead = all !== undefined;
  const add = React.useCallback(
    (vote: Vote): void => {
      // Without the others, counts of one vote would be wrong: they are read then. A failure arrives as state of the hook.
      mutate((now) => now && [...now, vote], { revalidate: !isRead }).catch(() => undefined);
    },
    [mutate, isRead]
  );
  const reload = React.useCallback((): void => {
    // A failure arrives as state of the hook above.
    mutate().catch(() => undefined);
  }, [mutate]);
  const error: unknown = found.error;
  return { all, error, add, reload };
}

/** Says whether an entry helped. A vote can be changed; one that did not help counts as a gap of the search behind it. */
export function useVoting(view: FaqViewProps, subject: VoteSubject): Voting {
  const { model, reader } = view;
  const { entry, version, title } = subject;
  const { all, error: loadError, add, reload } = useVotes(view, entry);
  const gap = useGapCount(view, false);
  const isMounted = useMounted();
  const [isSending, setSending] = React.useState(false);
  const [isAsking, ask] = React.useState(false);
  const [failure, setFailure] = React.useState<Voting['failure']>();
  const vote = async (helped: boolean, reason: string): Promise<boolean> => {
    if (isSending) return false;
    setSending(true);
    setFailure(undefined);
    try {
      const written = await model.repositories.votes.vote({ entry, version, title }, helped, reason);
      add(written);
      if (!helped) gap.count('didNotHelp');
      if (isMounted()) ask(false);
      return true;
    } catch (error) {
      if (isMounted()) setFailure({ error, retry: () => void vote(helped, reason) });
      return false;
    } finally {
      if (isMounted()) setSending(false);
    }
  };
  const { id } = reader.me;
  const mine = React.useMemo(
    () => lastVotes(all ?? []).find((one) => one.person.id === id && one.version === version),
    [all, id, version]
  );
  const counts = React.useMemo(() => all && entryFeedback(all, version), [all, version]);
  const solved = (): void => {
    if (mine?.helped !== true) void vote(true, '');
  };
  return {
    counts,
    mine,
    loadError: all ? undefined : loadError,
    reload,
    isSending,
    failure,
    vote,
    isAsking,
    ask,
    keys: reader.access.canAdd ? { y: solved, n: () => ask(true) } : {}
  };
}
