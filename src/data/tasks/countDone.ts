import { focusAreas, tasksList, type FocusArea } from '../../lists';
import type { DataSite } from '../DataSite';
import { readInWindows, windowSize } from '../listReader';
import { and, equals } from '../odata';
import { itemsOf } from '../rowParser';

/**
 * Done tasks by focus area: reads one column, without metadata. SharePoint has no count by group over REST, and most
 * tasks of an old list are done, which is more than one query may touch; hence the windows.
 */
export async function countDone(site: DataSite): Promise<Readonly<Record<FocusArea, number>>> {
  const { name } = tasksList.columns.focusArea;
  const items = await readInWindows(site, tasksList, async (window) => {
    const filter = and(window, equals(tasksList, 'status', 'Done'));
    const query = site.list(tasksList).items.select(name).filter(filter).top(windowSize);
    return itemsOf(tasksList, await site.client.read(query, { metadata: 'none' }));
  });
  const counts = Object.fromEntries(focusAreas.map((area) => [area, 0])) as Record<FocusArea, number>;
  for (const item of items) {
    const area = (item as Record<string, unknown>)[name] as FocusArea;
    // A choice that somebody added in SharePoint is no focus area of the suite.
    if (area in counts) counts[area]++;
  }
  return counts;
}
