import { nextTurn } from '../../../../ui/screens/nextTurn';

/** A page that stands still for longer is felt. */
const sliceMilliseconds = 12;

export interface SliceOptions {
  readonly onProgress?: (done: number) => void;
  /** Ends the work after the slice that is under way, with its reason. */
  readonly signal: AbortSignal;
}

/** Everything that is made one by one, without letting the page stand still. */
export async function inSlices<T>(
  source: Iterable<T>,
  { onProgress, signal }: SliceOptions
): Promise<readonly T[]> {
  const made: T[] = [];
  let began = performance.now();
  for (const item of source) {
    made.push(item);
    if (performance.now() - began < sliceMilliseconds) continue;
    onProgress?.(made.length);
    await nextTurn();
    signal.throwIfAborted();
    began = performance.now();
  }
  return made;
}
