/**
 * Whether a term begins almost as typed: one letter too many, one missing, a wrong one, or two that changed places. For words
 * that are still being typed; the tree's own search compares whole words only.
 */
export function beginsAlmost(term: string, typed: string): boolean {
  if (term.length < typed.length - 1) return false;
  let same = 0;
  while (same < typed.length && term[same] === typed[same]) same += 1;
  if (same === typed.length) return true;
  const rest = typed.slice(same + 1);
  const isMissing = term.startsWith(typed.slice(same), same + 1);
  const isTooMany = term.startsWith(rest, same);
  const isWrong = term.startsWith(rest, same + 1);
  const isSwapped =
    term[same] === typed[same + 1] &&
    term[same + 1] === typed[same] &&
    term.startsWith(typed.slice(same + 2), same + 2);
  return isMissing || isTooMany || isWrong || isSwapped;
}

/** The word with each two neighbours swapped: one slip of the hand, but two edits. */
export function swapsOf(word: string): readonly string[] {
  const swaps: string[] = [];
  for (let index = 0; index + 1 < word.length; index++) {
    const [first, second] = [word.charAt(index), word.charAt(index + 1)];
    if (first !== second) swaps.push(`${word.slice(0, index)}${second}${first}${word.slice(index + 2)}`);
  }
  return swaps;
}

/** How many mistakes a word may have: in short words each letter is another word. Numbers have none. */
export function mistakesAllowed(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}
