import * as React from 'react';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { useMounted } from '../../../ui/screens/useMounted';
import { usePending } from '../../../ui/screens/usePending';
import { fill } from '../../../ui/words/fill';
import type { AcknowledgementRepository } from '../../../domain/updates/AcknowledgementRepository';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { NoticeSummary } from '../../../domain/updates/NoticeRepository';
import { useUpdatesWords } from '../words/UpdatesWords';
import type { Pages } from './usePages';

export interface Acknowledging {
  /** Notices whose acknowledgement is under way. */
  readonly pending: ReadonlySet<number>;
  /** The person who is signed in has read this revision. Answers whether it was recorded. */
  readonly acknowledge: (notice: NoticeSummary) => Promise<boolean>;
}

/** Acknowledges notices one at a time or several at once; the rows show it when SharePoint has it. */
export function useAcknowledge(
  repository: AcknowledgementRepository,
  record: Pages['record'],
  say: (message: StatusMessage | undefined) => void
): Acknowledging {
  const { strings } = useUpdatesWords();
  const { pending, whilePending } = usePending();
  const isMounted = useMounted();
  const acknowledge = React.useCallback(
    (notice: NoticeSummary): Promise<boolean> => {
      const { id, title } = notice;
      return whilePending(id, async () => {
        try {
          const done = await repository.acknowledge(notice);
          record(id, (records) => ({ ...records, acknowledgements: [...records.acknowledgements, done] }));
          if (isMounted())
            say({ kind: 'said', tone: 'success', text: fill(strings.Acknowledged, { title }) });
          return true;
        } catch (error) {
          const text = isRepositoryError(error, 'conflict')
            ? strings.AcknowledgeForged
            : strings.AcknowledgeFailed;
          if (isMounted()) say({ kind: 'failed', title: fill(text, { title }), error });
          return false;
        }
      });
    },
    [repository, record, say, strings, isMounted, whilePending]
  );
  return { pending, acknowledge };
}
