import type { Platform } from '../../../lists';
import {
  suggestDoubts,
  suggestionIndexSteps,
  type Candidate,
  type LeastLikeness,
  type Subject,
  type SuggestionIndex,
  type SuggestionReason
} from './suggestDoubts';

/** A FAQ entry or a course, as far as doubts ask for it. */
export interface Doubtable {
  readonly id: number;
  readonly title: string;
  readonly platforms: readonly Platform[];
  /** Keys of the notices that whoever wrote it named in it. */
  readonly notices: readonly string[];
}

/** The entries of one kind that a notice may make doubtful, prepared once for any number of notices. */
export interface Candidates<One extends Doubtable> {
  /** By id. */
  readonly entries: ReadonlyMap<number, One>;
  readonly index: SuggestionIndex;
  /** How much they must have in common with a notice; left out: what texts need. */
  readonly least?: LeastLikeness;
}

/** Prepares them step by step. */
export function* candidateSteps<One extends Doubtable>(
  entries: readonly One[],
  candidateOf: (entry: One) => Candidate
): Generator<void, Candidates<One>> {
  const candidates = function* (): Generator<Candidate> {
    for (const entry of entries) yield candidateOf(entry);
  };
  const index = yield* suggestionIndexSteps(candidates());
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), index };
}

/** An entry that a notice may make doubtful, and why. */
export interface EntrySuggestion<One extends Doubtable> {
  readonly entry: One;
  /** What both have in common; `null` when that is too little to be named. */
  readonly because: SuggestionReason | null;
  /** Whoever wrote the entry named the notice in it. */
  readonly namesNotice: boolean;
}

/** The entries that a notice may make doubtful: first those that name it, then those that are like it, likeliest first. */
export function suggestEntries<One extends Doubtable>(
  notice: Subject & { readonly key: string },
  { entries, index, least }: Candidates<One>
): readonly EntrySuggestion<One>[] {
  const alike = new Map(
    suggestDoubts(notice, index, { least }).map(({ candidate, because }) => [candidate.target.id, because])
  );
  const namesNotice = ({ notices }: One): boolean => notices.includes(notice.key);
  const naming = [...entries.values()].filter(namesNotice);
  const others = [...alike.keys()].flatMap((id) => entries.get(id) ?? []);
  return [...naming, ...others.filter((entry) => !namesNotice(entry))].map((entry) => ({
    entry,
    because: alike.get(entry.id) ?? null,
    namesNotice: namesNotice(entry)
  }));
}
