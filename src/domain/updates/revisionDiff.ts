import { diffTokens, tokensOf, type TokenRun, type WordToken } from './diff/diffWords';
import { readableRuns } from './diff/readableRuns';

/**
 * A piece of the difference between two revisions. `skipped` is a long stretch that stays, which the screen folds away; its
 * text is there for whoever unfolds it.
 */
export type DiffRun =
  | { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'skipped'; readonly text: string; readonly words: number };

/** So many words stay in view beside a change. */
const context = 12;

/** Folding away fewer words than this makes reading harder, not easier. */
const fewestSkipped = 10;

function textOf(tokens: readonly WordToken[]): string {
  return tokens.map((token) => token.text).join('');
}

function kept(tokens: readonly WordToken[]): readonly DiffRun[] {
  return tokens.length === 0 ? [] : [{ kind: 'kept', text: textOf(tokens) }];
}

/** A stretch that stays, with its middle folded away; at the ends of the text only the side of the change is shown. */
function folded(tokens: readonly WordToken[], isFirst: boolean, isLast: boolean): readonly DiffRun[] {
  const head = isFirst ? 0 : context;
  const tail = isLast ? 0 : context;
  const skipped = tokens.slice(head, tokens.length - tail);
  if (tokens.length - head - tail < fewestSkipped) return kept(tokens);
  return [
    ...kept(tokens.slice(0, head)),
    { kind: 'skipped', text: textOf(skipped), words: skipped.length },
    ...kept(tokens.slice(tokens.length - tail))
  ];
}

function toDiffRuns(run: TokenRun, index: number, runs: readonly TokenRun[]): readonly DiffRun[] {
  if (run.kind === 'kept') return folded(run.tokens, index === 0, index === runs.length - 1);
  return [{ kind: run.kind, text: textOf(run.tokens) }];
}

/**
 * The difference between two plain texts, word by word. White space, and the shape of quotation marks and dashes, make no
 * difference. Removed words stand before the added ones that replace them.
 */
export function revisionDiff(before: string, after: string): readonly DiffRun[] {
  return readableRuns(diffTokens(tokensOf(before), tokensOf(after))).flatMap(toDiffRuns);
}

/** Whether anything is added or removed. */
export function hasDifference(runs: readonly DiffRun[]): boolean {
  return runs.some((run) => run.kind === 'added' || run.kind === 'removed');
}
