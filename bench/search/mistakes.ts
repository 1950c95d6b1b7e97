import type { Random } from './random';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** The letter beside this one on the keyboard; the letter itself where there is none. */
function besideOf(letter: string, random: Random): string {
  const small = letter.toLowerCase();
  const row = rows.find((letters) => letters.includes(small));
  if (row === undefined) return letter;
  const at = row.indexOf(small);
  return row[random.below(2) === 0 ? at - 1 : at + 1] ?? row[at === 0 ? 1 : at - 1] ?? letter;
}

const kinds = ['swapped', 'left out', 'doubled', 'wrong', 'one more'] as const;

function mistakeAt(text: string, at: number, random: Random): string {
  const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
  switch (random.of(kinds)) {
    case 'swapped':
      return `${before}${after.charAt(0)}${letter}${after.slice(1)}`;
    case 'left out':
      return before + after;
    case 'doubled':
      return before + letter + letter + after;
    case 'wrong':
      return before + besideOf(letter, random) + after;
    case 'one more':
      return before + letter + besideOf(letter, random) + after;
  }
}

/** A text with so many slips of the hand, anywhere in its letters and digits. */
export function withMistakes(text: string, count: number, random: Random): string {
  let changed = text;
  for (let done = 0; done < count; done++) {
    const places = [...changed.matchAll(/[\p{L}\p{N}]/gu)].map(({ index }) => index);
    changed = mistakeAt(changed, places[random.below(places.length)] ?? 0, random);
  }
  return changed;
}
