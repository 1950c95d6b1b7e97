import type { Doubtable } from '../../../../domain/updates/ripple/candidates';
import { foldWord } from '../../../../domain/faq/search/foldText';
import type { EntrySearch } from './kinds/doubtKind';

const word = /[\p{L}\p{M}\p{N}]+/gu;

function foldedWords(text: string): readonly string[] {
  return (text.match(word) ?? []).map(foldWord).filter(Boolean);
}

/** Finds those whose title has words that begin like all that was typed, whatever the case, accents and umlauts. */
export function titleSearch(entries: Iterable<Doubtable>): EntrySearch {
  const titles = Array.from(entries, ({ id, title }) => ({ id, title, words: foldedWords(title) }));
  titles.sort((a, b) => a.title.localeCompare(b.title));
  return (query, most) => {
    const wanted = foldedWords(query);
    const fits = ({ words }: (typeof titles)[number]): boolean =>
      wanted.every((start) => words.some((one) => one.startsWith(start)));
    const ids = wanted.length === 0 ? [] : titles.filter(fits).map(({ id }) => id);
    return { ids: ids.slice(0, most), total: ids.length };
  };
}
