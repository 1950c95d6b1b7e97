import type { Alternative } from './alternatives';
import { beginningsOf } from './errorCodes';
import { begunTerm } from './termWeights';
import { tokensOf, type Token } from './tokens';

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Plain text, not HTML, with what was found in it. */
export interface Highlighted {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** Terms of a question, by which words of a text are marked. */
export type Marks = ReadonlySet<string>;

/** Everything that a document may have for the question. */
export function marksOf(wanted: readonly { readonly alternatives: readonly Alternative[] }[]): Marks {
  const marks = new Set<string>();
  for (const { alternatives } of wanted) {
    for (const { rows } of alternatives) for (const [term] of rows) marks.add(term);
  }
  return marks;
}

/** The term by which a word or code is marked; `undefined` when it was not asked for. */
export function markOf({ kind, terms, parts }: Token, marks: Marks): string | undefined {
  const found = terms.find((term) => marks.has(term)) ?? parts.find((part) => marks.has(part));
  if (found !== undefined || kind === 'word') return found;
  const beginnings = terms.flatMap((term) => beginningsOf(term.slice(1)).map(begunTerm));
  return beginnings.find((beginning) => marks.has(beginning));
}

/** The text as it is, with the words that were asked for. */
export function highlight(text: string, marks: Marks): Highlighted {
  const ranges = tokensOf(text)
    .filter((token) => markOf(token, marks) !== undefined)
    .map(({ start, end }) => ({ start, end }));
  return { text, ranges };
}
