import { inSlices } from '../../../../ui/screens/inSlices';

export interface CollectOptions {
  readonly onProgress?: (done: number) => void;
  /** Ends the work after the slice that is under way, with its reason. */
  readonly signal: AbortSignal;
}

/** Everything that is made one by one, without letting the page stand still. */
export async function collectInSlices<T>(
  source: Iterable<T>,
  { onProgress, signal }: CollectOptions
): Promise<readonly T[]> {
  const made: T[] = [];
  const steps = function* (): Generator<void, void> {
    for (const item of source) {
      made.push(item);
      yield;
    }
  };
  await inSlices(steps(), { isStopped: () => signal.aborted, onSlice: () => onProgress?.(made.length) });
  signal.throwIfAborted();
  return made;
}
