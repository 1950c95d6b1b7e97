import type { SynonymGroup } from './synonyms/synonymGroup';

/** What became of several groups. */
export interface AddedGroups {
  readonly added: readonly SynonymGroup[];
  /** Why the others were not added. */
  readonly error: Error | undefined;
}

/** Words that mean the same to the search. All methods reject with `RepositoryError`; `invalid` for words that make no group. */
export interface SynonymRepository {
  /** What the search asks for: the words of each group that has more than one. */
  groups(): Promise<readonly (readonly string[])[]>;
  /** All groups, oldest first, also what is none yet because somebody has typed one word into the list. */
  list(): Promise<readonly SynonymGroup[]>;
  add(words: readonly string[]): Promise<SynonymGroup>;
  /** Adds those that are not there yet (`missingGroups`). Rejects when nothing was added and nothing can be. */
  addMany(groups: readonly (readonly string[])[]): Promise<AddedGroups>;
  /** Rejects with `conflict` when somebody changed the group since. */
  update(seen: Pick<SynonymGroup, 'id' | 'etag'>, words: readonly string[]): Promise<SynonymGroup>;
  /** Moves it to the recycle bin and answers the id of its entry there. */
  remove(seen: Pick<SynonymGroup, 'id' | 'etag'>): Promise<string>;
  restore(recycleBinId: string): Promise<void>;
}
