import * as React from 'react';
import type { Entry } from '../../../domain/faq/entry';
import type { FaqRepositories } from '../FaqRepositories';
import type { KnowledgeState } from './knowledge';
import type { FaqReader } from './reader';
import { KnowledgeStore } from './store/KnowledgeStore';

export interface KnowledgeActions {
  /** Takes over an entry that was just written. */
  readonly take: (...entries: readonly Entry[]) => void;
  /** Asks what changed in the lists since. */
  readonly reload: () => void;
  /** Asks which entries notices have made doubtful; a failure leaves what was known. */
  readonly reloadDoubts: () => void;
}

export interface KnowledgeLoader extends KnowledgeActions {
  readonly state: KnowledgeState;
}

/**
 * Reads the entries that the person may read, once it is known who reads. `withInternal`: whole entries for those who may edit;
 * otherwise what users may be told, for everybody.
 */
export function useKnowledge(
  repositories: FaqRepositories,
  reader: FaqReader | undefined,
  withInternal: boolean
): KnowledgeLoader {
  const [state, setState] = React.useState<KnowledgeState>({ kind: 'loading' });
  const store = React.useRef<KnowledgeStore>();
  const person = reader?.me.id;
  const canEdit = reader?.access.canEdit;
  const isTeam = withInternal && !!canEdit;
  React.useEffect(() => {
    // Rights may have been taken away since the last visit: nothing internal may stay in the browser.
    if (person !== undefined && canEdit === false) void repositories.cache.forget(person, 'team');
  }, [repositories, person, canEdit]);
  React.useEffect(() => {
    if (person === undefined) return undefined;
    const own = new KnowledgeStore({ repositories, person, isTeam, onChange: setState });
    store.current = own;
    void own.refresh();
    return () => own.stop();
  }, [repositories, person, isTeam]);
  const take = React.useCallback((...entries: readonly Entry[]) => store.current?.take(entries), []);
  const reload = React.useCallback(() => void store.current?.refresh(), []);
  const reloadDoubts = React.useCallback(() => {
    store.current?.refreshDoubts().catch(() => undefined);
  }, []);
  return { state, take, reload, reloadDoubts };
}
