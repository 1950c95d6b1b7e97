import * as React from 'react';
import useSWR from 'swr';
import type { Entry } from '../../../../domain/faq/entry';
import { entryCandidateSteps, type EntryCandidates } from '../../../../domain/faq/review/doubtCandidates';
import { inSlices } from '../../../../ui/screens/inSlices';
import { useMounted } from '../../../../ui/screens/useMounted';
import type { UpdatesRepositories } from '../../UpdatesRepositories';

type Pages = UpdatesRepositories['faqEntries'];

export interface CandidatesReading {
  /** `undefined` while they are being read, and where they are not wanted. */
  readonly candidates: EntryCandidates | undefined;
  /** How many entries have been read. */
  readonly done: number;
  readonly error: unknown;
  readonly retry: () => void;
}

async function readAll(faqEntries: Pages, onProgress: (done: number) => void): Promise<readonly Entry[]> {
  const rows: Entry[] = [];
  let next: string | null | undefined;
  while (next !== null) {
    const page = await faqEntries.page(next);
    rows.push(...page.rows);
    next = page.next;
    onProgress(rows.length);
  }
  return rows;
}

/** Thousands of texts: read once while the page is open, and never compared. */
const options = {
  shouldRetryOnError: false,
  revalidateIfStale: false,
  revalidateOnFocus: false,
  revalidateOnReconnect: false,
  compare: Object.is
} as const;

/** The published entries of the FAQ, prepared for finding those that a notice may make doubtful. */
export function useEntryCandidates(faqEntries: Pages, isWanted: boolean): CandidatesReading {
  const [done, setDone] = React.useState(0);
  const isMounted = useMounted();
  const { data, error, isValidating, mutate } = useSWR<EntryCandidates | undefined, unknown>(
    isWanted ? 'FAQ entries' : null,
    async () => {
      const entries = await readAll(faqEntries, (read) => {
        if (isMounted()) setDone(read);
      });
      return inSlices(entryCandidateSteps(entries));
    },
    options
  );
  const retry = React.useCallback((): void => {
    setDone(0);
    mutate().catch(() => undefined);
  }, [mutate]);
  return { candidates: data, done, error: data || isValidating ? undefined : error, retry };
}
