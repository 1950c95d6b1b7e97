import * as React from 'react';
import type { Entry } from '../../../domain/faq/entry';
import type { FaqRepositories } from '../FaqRepositories';
import type { KnowledgeState } from './knowledge';
import { KnowledgeStore } from './store/KnowledgeStore';

/** For whom entries are read: who the site says it is, or, until it has, who it probably is. */
export interface KnowledgeReader {
  readonly id: number;
  readonly canEdit: boolean;
  readonly isCertain: boolean;
}

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

const loading: KnowledgeState = { kind: 'loading' };

/**
 * Reads the entries that the person may read; nothing is read while it is not known who that is. `withInternal`: whole entries for
 * those who may edit; otherwise what users may be told, for everybody.
 */
export function useKnowledge(
  repositories: FaqRepositories,
  reader: KnowledgeReader | undefined,
  withInternal: boolean
): KnowledgeLoader {
  const [state, setState] = React.useState(loading);
  const store = React.useRef<KnowledgeStore>();
  const person = reader?.id;
  const canEdit = reader?.canEdit;
  const isCertain = reader?.isCertain === true;
  const isTeam = withInternal && !!canEdit;
  React.useEffect(() => {
    // Rights may have been taken away since the last visit: nothing internal may stay in the browser.
    if (isCertain && person !== undefined && canEdit === false)
      void repositories.cache.forget(person, 'team');
  }, [repositories, person, canEdit, isCertain]);
  // Before anything is painted: what was read for somebody else, or as somebody who may do more, must not show.
  React.useLayoutEffect(() => {
    setState(loading);
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
