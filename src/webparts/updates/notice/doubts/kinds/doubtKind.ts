import type * as React from 'react';
import type { PublishedRepository } from '../../../../../domain/faq/EntryRepository';
import type { Candidates, Doubtable } from '../../../../../domain/updates/ripple/candidates';
import type { DoubtTarget } from '../../../../../domain/updates/ripple/doubt';
import type { UpdatesRepositories } from '../../../UpdatesRepositories';
import type { UpdatesWords } from '../../../words/UpdatesWords';

/** What is said of the entries of one kind; all else is said of both in the same words. */
export interface KindWords {
  readonly title: string;
  readonly intro: string;
  /** Nothing is marked. */
  readonly none: string;
  readonly readOnly: string;
  /** There is nothing that could be marked. */
  readonly empty: string;
  /** Its lists are not there yet. */
  readonly noLists: string;
  /** The person may not read them; left out where everybody may. */
  readonly noRight?: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly nothingAlike: string;
  readonly suggested: string;
  readonly noteHint: string;
  readonly namesNotice: string;
  /** With a place for `platforms`. */
  readonly otherPlatforms: string;
  readonly find: string;
  readonly findBox: string;
  readonly foundNone: string;
  readonly markNone: string;
  /** With places for `done` and `total`. */
  readonly progress: string;
  readonly found: (count: number) => string;
  readonly mark: (count: number) => string;
  readonly marked: (count: number) => string;
  /** How many have been read; left out where they are read at one go. */
  readonly read?: (count: number) => string;
}

/** Finds entries by what was typed. */
export type EntrySearch = (
  query: string,
  most: number
) => { readonly ids: readonly number[]; readonly total: number };

/** Entries of the FAQ or courses: whatever a notice can make doubtful, and how each kind differs. */
export interface DoubtKind<One extends Doubtable> {
  readonly kind: DoubtTarget['kind'];
  readonly wordsOf: (words: UpdatesWords) => KindWords;
  /** Reads those that people use, and prepares them; `undefined` when that was stopped. */
  readonly read: (
    repositories: UpdatesRepositories,
    onProgress: (done: number) => void
  ) => Promise<Candidates<One> | undefined>;
  /** Made ready when somebody wants to find others. */
  readonly search: (candidates: Candidates<One>) => Promise<EntrySearch>;
  /** What stands below the title of a found one; empty: nothing. */
  readonly detailOf: (entry: One) => string;
  /** The way to what it says: nobody can judge it by its title. */
  readonly Content: (props: { readonly entry: One }) => React.ReactElement | null;
  /** What users see of it, where that is marked as well; `null`: its readers read the doubts themselves. */
  readonly faceOf: (repositories: UpdatesRepositories) => Pick<PublishedRepository, 'mark'> | null;
}
