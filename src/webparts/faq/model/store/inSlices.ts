/** A page that stands still for longer is felt. */
const sliceMilliseconds = 12;

/** Goes through the steps without letting the page stand still; ends early when `isStopped`. */
export async function inSlices(steps: Iterator<unknown>, isStopped: () => boolean): Promise<void> {
  let began = performance.now();
  while (!isStopped() && !steps.next().done) {
    if (performance.now() - began < sliceMilliseconds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  }
}
