import * as React from 'react';
import useSWR from 'swr';
import type { DoubtRepository, StoredDoubt } from '../../../../domain/updates/DoubtRepository';

export interface NoticeDoubts {
  /** What was said about entries of the FAQ and courses; `undefined` while it is being read. */
  readonly said: readonly StoredDoubt[] | undefined;
  readonly error: unknown;
  /** Reads it again. A failure arrives as `error`. */
  readonly reload: () => Promise<void>;
}

async function findDoubts(doubts: DoubtRepository, noticeId: number): Promise<readonly StoredDoubt[]> {
  const found = await doubts.ofNotices([noticeId]);
  return found.get(noticeId) ?? [];
}

/** What was said about a notice, by whomever: read anew whenever the page is looked at again. */
export function useNoticeDoubts(doubts: DoubtRepository, noticeId: number): NoticeDoubts {
  const { data, error, isValidating, mutate } = useSWR<readonly StoredDoubt[], unknown>(
    ['doubts', noticeId],
    () => findDoubts(doubts, noticeId),
    { shouldRetryOnError: false }
  );
  const reload = React.useCallback(async (): Promise<void> => {
    await mutate().catch(() => undefined);
  }, [mutate]);
  return { said: data, error: isValidating ? undefined : error, reload };
}
