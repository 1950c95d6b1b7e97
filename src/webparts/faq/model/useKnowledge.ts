import type { Entry } from '../../../domain/faq/entry';
import type { FaqRepositories } from '../FaqRepositories';
import type { KnowledgeState } from './knowledge';

export interface KnowledgeActions {
  /** Takes over an entry that was just written. */
  readonly take: (...entries: readonly Entry[]) => void;
  /** Asks what changed in the lists since. */
  readonly reload: () => void;
}

export interface KnowledgeLoader extends KnowledgeActions {
  readonly state: KnowledgeState;
}

/** Reads the entries that the person may read; `undefined` while it is not known who reads. */
export function useKnowledge(_repositories: FaqRepositories, _person: number | undefined): KnowledgeLoader {
  return { state: { kind: 'loading' }, take: () => undefined, reload: () => undefined };
}
