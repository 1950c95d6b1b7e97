import { nextTurn } from './nextTurn';

/** A page that stands still for longer is felt. */
const sliceMilliseconds = 12;

export interface SliceOptions {
  /** Whether to end early. */
  readonly isStopped?: () => boolean;
  /** Called after each slice, before the page has its turn. */
  readonly onSlice?: () => void;
}

/**
 * Goes through the steps without letting the page stand still; answers what comes of them, `undefined` when `isStopped` ended
 * them early.
 */
export async function inSlices<Result>(
  steps: Iterator<unknown, Result>,
  { isStopped = () => false, onSlice }: SliceOptions = {}
): Promise<Result | undefined> {
  let began = performance.now();
  while (!isStopped()) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < sliceMilliseconds) continue;
    onSlice?.();
    await nextTurn();
    began = performance.now();
  }
  return undefined;
}
