import type { SearchIndex, SearchResult } from './SearchIndex';
import { isCommon } from './stopWords';
import { tokensOf, type Token } from './tokens';

/** An entry that may be about the same as a title. */
export interface SimilarEntry {
  readonly id: number;
  readonly title: string;
  /** 1: all words of both titles meet. */
  readonly likeness: number;
}

interface SimilarOptions {
  /** The entry whose title it is. */
  readonly except?: number;
  readonly limit?: number;
}

const leastLikeness = 0.6;
/** What the same error code says, however different the words are. */
const sameCode = 0.9;
const leastWords = 2;
const candidates = 15;

function tellingTokens(text: string): readonly Token[] {
  return tokensOf(text).filter(({ kind, terms: [term] }) => kind === 'code' || !isCommon(term));
}

function codesOf(tokens: readonly Token[]): readonly string[] {
  return tokens.filter(({ kind }) => kind === 'code').flatMap(({ terms }) => terms);
}

/** How much of both titles meets; what is only in the entry's text makes no duplicate. */
function likenessOf({ title, words, missing }: SearchResult): number {
  const own = tellingTokens(title.text);
  const met = own.filter(({ start }) => title.ranges.some((range) => range.start === start));
  const ofTitle = own.length === 0 ? 0 : met.length / own.length;
  const ofQuestion = words.length / (words.length + missing.length);
  return ofTitle + ofQuestion === 0 ? 0 : (2 * ofTitle * ofQuestion) / (ofTitle + ofQuestion);
}

/**
 * Entries that may be about the same, the most alike first: shown while a title is typed. Nothing as long as the title says too
 * little. Mistakes and synonyms count as in a search.
 */
export function similarEntries(
  index: SearchIndex,
  title: string,
  { except, limit = 5 }: SimilarOptions = {}
): readonly SimilarEntry[] {
  const tokens = tellingTokens(title);
  const codes = codesOf(tokens);
  if (tokens.length < leastWords && codes.length === 0) return [];
  return index
    .search(title, { limit: candidates })
    .results.filter(({ id }) => id !== except)
    .map((result) => {
      const document = index.document(result.id);
      const own = codesOf(tokensOf([result.title.text, ...(document?.errorCodes ?? [])].join('\n')));
      const hasSameCode = codes.some((code) => own.includes(code));
      const likeness = Math.max(likenessOf(result), hasSameCode ? sameCode : 0);
      return { id: result.id, title: result.title.text, likeness };
    })
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, limit);
}
