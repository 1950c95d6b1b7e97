import { fillOnce } from './fill';
import { firstView } from './firstView';
import { number, table, withFigures, type Figures } from './report';
import { BenchSite } from './site';

const sizes = [20, 2_000, 12_000];
const partsOnPage = [1, 2, 5];
/** Open tasks in the long lists; the rest is done. */
const mostOpen = 120;
/** SharePoint's limit of rows that a query may touch. */
const threshold = 5_000;

export interface SizeMeasurement extends Figures {
  readonly tasks: number;
  readonly parts: number;
}

async function measureSize(tasks: number): Promise<SizeMeasurement[]> {
  const site = await BenchSite.start();
  fillOnce(site, tasks, mostOpen);
  const found: SizeMeasurement[] = [];
  for (const parts of partsOnPage) {
    const page = site.page();
    const cost = await site.costOf(() =>
      Promise.all(Array.from({ length: parts }, () => firstView(site.repositories(page), site.now())))
    );
    found.push({ tasks, parts, ...cost });
  }
  await site.close();
  return found;
}

const columns = withFigures<SizeMeasurement>([
  ['tasks in the list', ({ tasks }) => number(tasks)],
  ['checklists on the page', ({ parts }) => number(parts)]
]);

/** The first view of lists of several sizes, for several checklists on a page. */
export async function bySize(): Promise<{ readonly text: string; readonly problems: readonly string[] }> {
  const all: SizeMeasurement[] = [];
  for (const size of sizes) all.push(...(await measureSize(size)));
  const problems = all
    .filter(({ tasks, batches, requests }) => tasks <= threshold && (batches !== 1 || requests !== 1))
    .map(({ requests, tasks }) => `The first view took ${requests} requests at ${tasks} tasks.`);
  return { text: table(columns, all), problems };
}
