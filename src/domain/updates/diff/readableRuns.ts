import type { TokenRun, WordToken } from './diffWords';

/** So few words between two changes are part of the change: "the" alone between two new halves helps nobody. */
const fewWords = 2;

/** Longer words carry meaning, also alone. */
const fewCharacters = 12;

function isBridge(run: TokenRun, index: number, runs: readonly TokenRun[]): boolean {
  if (run.kind !== 'kept' || index === 0 || index === runs.length - 1) return false;
  if (run.tokens.some((token) => token.text.includes('\n'))) return false;
  const characters = run.tokens.reduce((sum, token) => sum + token.word.length, 0);
  return run.tokens.length <= fewWords && characters <= fewCharacters;
}

/** Whether both a removal and an addition stand on each side, so that the bridge connects a rewritten passage. */
function isBetweenRewrites(index: number, runs: readonly TokenRun[]): boolean {
  const isChange = (run: TokenRun | undefined): boolean => run !== undefined && run.kind !== 'kept';
  return (
    isChange(runs[index - 1]) &&
    isChange(runs[index - 2]) &&
    isChange(runs[index + 1]) &&
    isChange(runs[index + 2])
  );
}

interface Passage {
  readonly removed: WordToken[];
  readonly added: WordToken[];
}

function runsOf({ removed, added }: Passage): readonly TokenRun[] {
  const runs: TokenRun[] = [];
  if (removed.length > 0) runs.push({ kind: 'removed', tokens: removed });
  if (added.length > 0) runs.push({ kind: 'added', tokens: added });
  return runs;
}

/** The same runs, easier to read: in each changed passage what goes stands before what comes, without crumbs between. */
export function readableRuns(runs: readonly TokenRun[]): readonly TokenRun[] {
  const readable: TokenRun[] = [];
  let passage: Passage = { removed: [], added: [] };
  const close = (): void => {
    readable.push(...runsOf(passage));
    passage = { removed: [], added: [] };
  };
  runs.forEach((run, index) => {
    if (run.kind === 'kept' && !(isBridge(run, index, runs) && isBetweenRewrites(index, runs))) {
      close();
      if (run.tokens.length > 0) readable.push(run);
      return;
    }
    if (run.kind !== 'added') passage.removed.push(...run.tokens);
    if (run.kind !== 'removed') passage.added.push(...run.tokens);
  });
  close();
  return readable;
}
