/** A page that stands still for longer is felt. */
const sliceMilliseconds = 12;

/**
 * Goes through the steps without letting the page stand still; answers what comes of them, `undefined` when `isStopped` ended
 * them early.
 */
export async function inSlices<Result>(
  steps: Iterator<unknown, Result>,
  isStopped: () => boolean = () => false
): Promise<Result | undefined> {
  let began = performance.now();
  while (!isStopped()) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - began < sliceMilliseconds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
  return undefined;
}
