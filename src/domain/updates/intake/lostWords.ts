import { textOfHtml } from '../text/htmlText';
import { essenceOf, wordsOf } from '../text/words';

const mostNamed = 8;

/** Words that people see in the first HTML and not in the second: what a sanitiser took away. A few are enough. */
export function lostWords(before: string, after: string): readonly string[] {
  const textBefore = textOfHtml(before);
  const textAfter = textOfHtml(after);
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
