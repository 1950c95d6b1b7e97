import { serialize } from 'node:v8';
import type { SearchDocument } from '../../src/domain/faq/search/document';
import { SearchIndex, type SearchIndexState } from '../../src/domain/faq/search/SearchIndex';
import { withMistakes } from './mistakes';
import { randomFrom } from './random';
import { manyOf } from './vary';

/** What one number of entries costs. Times are milliseconds. */
export interface Latency {
  readonly entries: number;
  readonly keystrokes: number;
  readonly median: number;
  readonly slowest5: number;
  readonly slowest: number;
  readonly filterMedian: number;
  /** A whole question at once, nothing of it asked before. */
  readonly pasted: number;
  readonly pastedSlowest: number;
  readonly build: number;
  /** Reading all texts once in lower case, as `filter` needs it. */
  readonly filterBuild: number;
  readonly restore: number;
  /** A page cannot pause within one entry. */
  readonly slowestEntry: number;
  readonly bytes: number;
  readonly textBytes: number;
}

const askedTitles = 25;
const longestTyped = 60;
/** The same keys are pressed so often; of each the quickest counts, because the machine does other things too. */
const rounds = 5;
const buildRounds = 3;

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function textOf({ title, errorCodes, sections }: SearchDocument): string {
  return [title, ...errorCodes, ...Object.values(sections)].join('\n');
}

/** Titles of some entries with two typing mistakes, typed letter by letter. */
function typedQuestions(documents: readonly SearchDocument[]): readonly (readonly string[])[] {
  const random = randomFrom(11);
  return Array.from({ length: askedTitles }, () => {
    const { title } = documents[random.below(documents.length)] as SearchDocument;
    const typed = withMistakes(title, 2, random).slice(0, longestTyped);
    return Array.from(typed, (_, index) => typed.slice(0, index + 1));
  });
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The quickest of some rounds for each key. Every round starts with an index that was asked nothing, as a visit does. */
function perKey(keys: readonly string[], start: () => (query: string) => unknown): readonly number[] {
  const best = keys.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    const ask = start();
    keys.forEach((query, index) => {
      best[index] = Math.min(
        best[index] ?? 0,
        timed(() => ask(query))
      );
    });
  }
  return best.sort((a, b) => a - b);
}

function quickestOf(work: () => unknown): number {
  return Math.min(...Array.from({ length: rounds }, () => timed(work)));
}

interface Built {
  readonly index: SearchIndex;
  readonly total: number;
  /** The entry that took longest: a page cannot pause within one. */
  readonly slowest: number;
}

function build(documents: readonly SearchDocument[]): Built {
  const index = new SearchIndex();
  const entries = index.putEach(documents);
  let [slowest, total, done] = [0, 0, false];
  while (!done) {
    const took = timed(() => (done = entries.next().done === true));
    slowest = Math.max(slowest, took);
    total += took;
  }
  return { index, total, slowest };
}

/** Asks an index that was asked nothing before. */
function freshly(state: SearchIndexState): (query: string) => unknown {
  const index = SearchIndex.restore(state);
  return (query) => index?.search(query);
}

/** Times of typing, of asking at once, and of a plain filter over the same texts, at one number of entries. */
export function latencyOf(originals: readonly SearchDocument[], entries: number): Latency {
  const documents = manyOf(originals, entries);
  const builds = Array.from({ length: buildRounds }, () => build(documents));
  const quickest = builds.reduce((best, one) => (one.total < best.total ? one : best));
  const state = quickest.index.state();
  const questions = typedQuestions(documents);
  const keys = questions.flat();
  const texts = documents.map((document) => textOf(document).toLowerCase());
  const typed = perKey(keys, () => freshly(state));
  const pasted = perKey(
    questions.flatMap((one) => one.slice(-1)),
    () => freshly(state)
  );
  const filtered = perKey(keys, () => (query) => {
    const small = query.toLowerCase();
    return texts.filter((text) => text.includes(small));
  });
  return {
    entries,
    keystrokes: keys.length,
    median: at(typed, 0.5),
    slowest5: at(typed, 0.95),
    slowest: at(typed, 1),
    filterMedian: at(filtered, 0.5),
    pasted: at(pasted, 0.5),
    pastedSlowest: at(pasted, 1),
    build: quickest.total,
    slowestEntry: Math.min(...builds.map(({ slowest }) => slowest)),
    filterBuild: quickestOf(() => documents.map((document) => textOf(document).toLowerCase())),
    restore: quickestOf(() => SearchIndex.restore(state)),
    bytes: serialize(state).length,
    textBytes: serialize(documents).length
  };
}
