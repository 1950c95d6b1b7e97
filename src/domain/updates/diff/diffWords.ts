import { diffArrays } from 'diff';

/** A word with the white space after it, and what it is compared by. */
export interface WordToken {
  readonly text: string;
  readonly word: string;
}

export type RunKind = 'kept' | 'added' | 'removed';

/** Tokens that stand together: in both texts (as the new one has them), only in the new one, or only in the old one. */
export interface TokenRun {
  readonly kind: RunKind;
  readonly tokens: readonly WordToken[];
}

const wordWithGap = /\S+\s*/g;

function normalised(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[‘’`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—]/g, '-');
}

export function tokensOf(text: string): readonly WordToken[] {
  return (text.trimStart().match(wordWithGap) ?? []).map((token) => ({
    text: token,
    word: normalised(token.trimEnd())
  }));
}

/**
 * More differences than this take too long to find word by word, and nobody reads them so: the texts are then compared by
 * lines.
 */
const mostDifferences = 1200;

function kindOf(change: { readonly added?: boolean; readonly removed?: boolean }): RunKind {
  if (change.added) return 'added';
  return change.removed ? 'removed' : 'kept';
}

/** Compares by the words; `undefined` when there are too many differences. */
function compare<Unit>(
  before: readonly Unit[],
  after: readonly Unit[],
  keyOf: (unit: Unit) => string,
  maxEditLength: number
): readonly { readonly kind: RunKind; readonly units: readonly Unit[] }[] | undefined {
  const changes = diffArrays([...before], [...after], {
    comparator: (a, b) => keyOf(a) === keyOf(b),
    maxEditLength
  });
  return changes?.map((change) => ({ kind: kindOf(change), units: change.value }));
}

interface Line {
  readonly key: string;
  readonly tokens: readonly WordToken[];
}

function linesOf(tokens: readonly WordToken[]): readonly Line[] {
  const lines: { key: string; tokens: WordToken[] }[] = [];
  let isNew = true;
  for (const token of tokens) {
    if (isNew) lines.push({ key: '', tokens: [] });
    const line = lines[lines.length - 1];
    line?.tokens.push(token);
    if (line) line.key += `${token.word} `;
    isNew = token.text.includes('\n');
  }
  return lines;
}

function byLines(before: readonly WordToken[], after: readonly WordToken[]): readonly TokenRun[] {
  const runs = compare(linesOf(before), linesOf(after), (line) => line.key, mostDifferences);
  if (runs) return runs.map(({ kind, units }) => ({ kind, tokens: units.flatMap((line) => line.tokens) }));
  return [
    { kind: 'removed', tokens: before },
    { kind: 'added', tokens: after }
  ];
}

/** What stays, comes and goes between two texts. Only white space differs within a run that stays. */
export function diffTokens(before: readonly WordToken[], after: readonly WordToken[]): readonly TokenRun[] {
  const runs = compare(before, after, (token) => token.word, mostDifferences);
  return runs ? runs.map(({ kind, units }) => ({ kind, tokens: units })) : byLines(before, after);
}
