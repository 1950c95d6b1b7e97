import { essenceOf, wordsOf } from '../text/words';

const mostNamed = 8;

/** Words of the first text that the second lacks: what a sanitiser took away. A few are enough. */
export function lostWords(textBefore: string, textAfter: string): readonly string[] {
  if (essenceOf(textBefore) === essenceOf(textAfter)) return [];
  const left = new Map<string, number>();
  for (const word of wordsOf(textAfter)) left.set(word, (left.get(word) ?? 0) + 1);
  const lost = wordsOf(textBefore).filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return lost.slice(0, mostNamed);
}
