import { tasksList } from '../../lists';
import { equals, or, type Filter } from '../odata';

/** Longest filter in characters: addresses of some thousand characters are refused by SharePoint and by proxies. */
const longestFilter = 1200;

/** Filters that together find the tasks of all these sources. */
export function sourceFilters(sourceKeys: readonly string[]): readonly Filter[] {
  const groups: Filter[][] = [];
  let room = 0;
  for (const key of new Set(sourceKeys)) {
    const filter = equals(tasksList, 'sourceKey', key);
    const length = encodeURIComponent(filter).length + ' or '.length;
    if (groups.length === 0 || length > room) {
      groups.push([]);
      room = longestFilter;
    }
    groups[groups.length - 1]?.push(filter);
    room -= length;
  }
  return groups.flatMap(([first, ...others]) => (first === undefined ? [] : [or(first, ...others)]));
}
