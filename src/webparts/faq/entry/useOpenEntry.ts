import * as React from 'react';
import useSWR from 'swr';
import type { Entry, PublishedAnswer } from '../../../domain/faq/entry';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { entryOf } from '../model/knowledge';
import type { FaqViewProps } from '../model/viewProps';

export type OpenEntryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'team'; readonly entry: Entry; readonly reload: () => void }
  | { readonly kind: 'users'; readonly answer: PublishedAnswer; readonly reload: () => void };

const options = {
  shouldRetryOnError: false,
  revalidateOnFocus: false,
  revalidateOnReconnect: false
} as const;

let openings = 0;

/** Asks once more when the page does not know an answer: what it has may be of an earlier visit. `true` until that is known. */
function useIsAsking({ model, knowledge }: FaqViewProps, isMissing: boolean): boolean {
  const { reload } = model;
  const [first] = React.useState(knowledge.round);
  React.useEffect(() => {
    if (isMissing) reload();
  }, [isMissing, reload]);
  return isMissing && knowledge.round === first;
}

/**
 * The entry to show. The page knows most; the team reads one that it does not know by itself, so that a link opens at once
 * while thousands are still on their way.
 */
export function useOpenEntry(view: FaqViewProps, id: number): OpenEntryState {
  const { model, knowledge } = view;
  const { known, building } = knowledge;
  const { repositories, reload: reloadAll } = model;
  const [opening] = React.useState(() => ++openings);
  const inPage = entryOf(knowledge, id);
  const isAlone = known.face === 'team' && !inPage;
  const alone = useSWR(isAlone ? ['entry', id, opening] : null, () => repositories.entries.get(id), options);
  const { mutate } = alone;
  const retry = React.useCallback((): void => {
    // A failure arrives as state of the hook above.
    mutate().catch(() => undefined);
  }, [mutate]);
  const reload = React.useCallback((): void => {
    reloadAll();
    if (isAlone) retry();
  }, [reloadAll, retry, isAlone]);
  const isAsking = useIsAsking(view, known.face === 'users' && !known.rows.has(id));
  if (known.face === 'users') {
    const answer = known.rows.get(id);
    if (answer) return { kind: 'users', answer, reload };
    return { kind: building || isAsking ? 'loading' : 'gone' };
  }
  const error: unknown = alone.error;
  if (isAlone && isRepositoryError(error, 'notFound')) return { kind: 'gone' };
  const entry = inPage ?? alone.data;
  if (entry) return { kind: 'team', entry, reload };
  return error === undefined ? { kind: 'loading' } : { kind: 'failed', error, retry };
}
