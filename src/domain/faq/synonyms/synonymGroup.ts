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

type Words = readonly string[];

/** The group that shares two words with these: the team has made it its own. */
export function groupLike<Group extends Pick<SynonymGroup, 'words'>>(
  groups: readonly Group[],
  words: Words
): Group | undefined {
  const readings = [...new Set(words.map(readingOf))].filter((reading) => reading !== '');
  return groups.find((group) => {
    const others = new Set(group.words.map(readingOf));
    return readings.filter((one) => others.has(one)).length >= leastWords;
  });
}

/** Groups that are not there yet. */
export function missingGroups(known: readonly Words[], groups: readonly Words[]): readonly Words[] {
  const there = known.map((words) => ({ words }));
  return groups.filter((words) => groupLike(there, words) === undefined);
}
