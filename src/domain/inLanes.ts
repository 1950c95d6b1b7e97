/** So many at once: more would only make SharePoint ask to wait. */
const lanes = 4;

/**
 * Does the same with many items, a few at a time, in their order. `signal` keeps those from being begun that are not under way;
 * they are answered.
 */
export async function inLanes<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  signal?: AbortSignal
): Promise<readonly T[]> {
  const rest = [...items];
  const lane = async (): Promise<void> => {
    while (signal?.aborted !== true && rest.length > 0) await work(rest.shift() as T);
  };
  await Promise.all(Array.from({ length: Math.min(lanes, items.length) }, lane));
  return rest;
}
