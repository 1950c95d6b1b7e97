import { phraseOf } from '../search/synonyms';

/** Words that mean the same to the search, as they are kept. */
export interface SynonymGroup {
  readonly id: number;
  readonly etag: string;
  readonly words: readonly string[];
}

/** Why words make no group. `tooFew`: the search would take them all for one word, or for none. */
export type SynonymProblem = 'tooFew' | 'tooLong';

/** As many characters as a title column takes. */
export const longestGroup = 255;
const leastWords = 2;

/** How a word reads to the search: case, endings and the spellings that it knows make no difference. */
function readingOf(word: string): string {
  return phraseOf(word).join(' ');
}

/** The words of a line as people type it, with commas or semicolons between them; each once. */
export function wordsIn(text: string): readonly string[] {
  const words = text
    .split(/[\r\n,;،؛]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return [...new Map(words.reverse().map((word) => [word.toLowerCase(), word])).values()].reverse();
}

/** The words as they stand in the list. */
export function formatWords(words: readonly string[]): string {
  return words.join('; ');
}

export function synonymProblem(words: readonly string[]): SynonymProblem | undefined {
  const readings = new Set(words.map(readingOf).filter((reading) => reading !== ''));
  if (readings.size < leastWords) return 'tooFew';
  return formatWords(words).length > longestGroup ? 'tooLong' : undefined;
}

/** Groups that are not there yet. One that shares two words is there: the team has made it its own. */
export function missingGroups(
  known: readonly (readonly string[])[],
  groups: readonly (readonly string[])[]
): readonly (readonly string[])[] {
  const there = known.map((words) => new Set(words.map(readingOf)));
  return groups.filter((words) => {
    const readings = [...new Set(words.map(readingOf))];
    return !there.some((others) => readings.filter((one) => others.has(one)).length >= leastWords);
  });
}
