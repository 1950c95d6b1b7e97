import { or, type Filter } from '../odata';

/** Longest filter in characters: addresses of some thousand characters are refused by SharePoint and by proxies. */
const longestFilter = 1200;

/** Filters of which one must hold, joined to as few as the length of an address allows. */
export function filterGroups(filters: Iterable<Filter>): readonly Filter[] {
  const groups: Filter[][] = [];
  let room = 0;
  for (const filter of filters) {
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
