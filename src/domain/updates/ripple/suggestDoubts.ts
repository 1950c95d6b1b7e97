import type { Platform } from '../../../lists';
import type { DoubtTarget } from './doubt';
import {
  countsOf,
  rarityAmong,
  sharedTerms,
  vectorOf,
  type Rarity,
  type TermVector,
  type TitledText
} from './vectors';

/** Something that can be about what a notice is about. */
export interface Subject extends TitledText {
  readonly platforms: readonly Platform[];
  readonly services: readonly string[];
}

/** A FAQ entry or a course. */
export interface Candidate extends Subject {
  readonly target: DoubtTarget;
}

/** Why an entry is suggested. */
export interface SuggestionReason {
  /** The words that both share, most telling first. */
  readonly words: readonly string[];
  readonly platforms: readonly Platform[];
  readonly services: readonly string[];
  /** Both name platforms, and none of them is the same: it counts against the suggestion. */
  readonly otherPlatforms: boolean;
}

export interface Suggestion {
  readonly candidate: Candidate;
  /** 0 to 1; comparable for one notice only. */
  readonly score: number;
  readonly because: SuggestionReason;
}

/** The candidates, prepared once for any number of notices. */
export interface SuggestionIndex {
  readonly rarity: Rarity;
  readonly entries: readonly { readonly candidate: Candidate; readonly vector: TermVector }[];
}

/** Prepares the candidates one by one: whoever calls it goes on for as long as the page may stand still. */
export function* suggestionIndexSteps(candidates: Iterable<Candidate>): Generator<void, SuggestionIndex> {
  const counted = [];
  for (const candidate of candidates) {
    counted.push({ candidate, counts: countsOf(candidate) });
    yield;
  }
  const rarity = rarityAmong(counted.map(({ counts }) => counts));
  const entries = [];
  for (const { candidate, counts } of counted) {
    entries.push({ candidate, vector: vectorOf(counts, rarity) });
    yield;
  }
  return { rarity, entries };
}

export function suggestionIndex(candidates: Iterable<Candidate>): SuggestionIndex {
  const steps = suggestionIndexSteps(candidates);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What an entry must have in common with a notice to be suggested. */
export interface LeastLikeness {
  readonly words: number;
  readonly score: number;
}

const wordsShown = 6;
const leastOfTexts: LeastLikeness = { words: 2, score: 0.09 };
const platformBonus = 1.25;
const serviceBonus = 1.1;
const otherPlatformsMalus = 0.35;

function inBoth<Name extends string>(a: readonly Name[], b: readonly Name[]): readonly Name[] {
  const names = new Set<string>(b.map((name) => name.toLowerCase()));
  return a.filter((name) => names.has(name.toLowerCase()));
}

function factorOf({ platforms, services, otherPlatforms }: SuggestionReason): number {
  if (otherPlatforms) return otherPlatformsMalus;
  return (platforms.length > 0 ? platformBonus : 1) * (services.length > 0 ? serviceBonus : 1);
}

/** The first words, without those that stand in one of the pairs: "graph api" says it, "graph" and "api" need not. */
function tellingWords(terms: readonly string[]): readonly string[] {
  const inPairs = new Set(terms.filter((term) => term.includes(' ')).flatMap((pair) => pair.split(' ')));
  return terms.filter((term) => !inPairs.has(term)).slice(0, wordsShown);
}

function suggestion(
  notice: Subject,
  vector: TermVector,
  entry: SuggestionIndex['entries'][number],
  least: LeastLikeness
): Suggestion | undefined {
  const shared = sharedTerms(vector, entry.vector);
  if (shared.length < least.words) return undefined;
  const { candidate } = entry;
  const platforms = inBoth(notice.platforms, candidate.platforms);
  const because: SuggestionReason = {
    words: tellingWords(shared.map(({ term }) => term)),
    platforms,
    services: inBoth(notice.services, candidate.services),
    otherPlatforms: platforms.length === 0 && notice.platforms.length > 0 && candidate.platforms.length > 0
  };
  const likeness = shared.reduce((sum, { weight }) => sum + weight, 0);
  const score = Math.min(1, likeness * factorOf(because));
  return score < least.score ? undefined : { candidate, score, because };
}

/**
 * The entries that a notice may make doubtful, likeliest first, each with its reasons. Shared words decide, weighted by how
 * rare they are; platforms and services tell more and less likely ones apart. A person confirms or dismisses each.
 */
export function suggestDoubts(
  notice: Subject,
  index: SuggestionIndex,
  options: { readonly most?: number; readonly least?: LeastLikeness | undefined } = {}
): readonly Suggestion[] {
  const { most = 10, least = leastOfTexts } = options;
  const vector = vectorOf(countsOf(notice), index.rarity);
  return index.entries
    .flatMap((entry) => suggestion(notice, vector, entry, least) ?? [])
    .sort((a, b) => b.score - a.score || a.candidate.title.localeCompare(b.candidate.title))
    .slice(0, most);
}
