import { columnOf, lists, type ListDefinition } from '..';
import { overviewLists, planTopics, snapshotRowsList, snapshotsList } from '.';

const all: readonly [string, ListDefinition][] = Object.entries(overviewLists);

/** SharePoint indexes no more columns of a list. */
const mostIndexes = 20;

describe.each(all)('the list %s', (key, list) => {
  const columns = Object.values(list.columns);

  it('has no more indexes than SharePoint takes', () => {
    expect(columns.filter(({ indexed }) => indexed === true).length).toBeLessThanOrEqual(mostIndexes);
  });

  it('names every column once', () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
  });

  it('indexes every column that a view filters on', () => {
    for (const { where, mine } of list.views) {
      for (const one of [where?.column, mine].flatMap((name) => name ?? []))
        expect([one, columnOf(list, one).indexed]).toEqual([one, true]);
    }
  });

  it('looks up only lists that stand before it', () => {
    const names = Object.keys(overviewLists);
    for (const column of columns) {
      if (column.kind !== 'lookup') continue;
      expect(names).toContain(column.target);
      expect(names.indexOf(column.target)).toBeLessThan(names.indexOf(key));
    }
  });

  it('has an address that no other list has', () => {
    const others = Object.entries(lists).filter(([name]) => name !== key);
    expect(others.map(([, { urlName }]) => urlName)).not.toContain(list.urlName);
  });
});

it('lets everybody read a closed report, and only the team what stands behind it', () => {
  const reading = [snapshotsList, snapshotRowsList].map((list: ListDefinition) => list.reading);
  expect(reading).toEqual([undefined, 'team']);
});

it('takes every topic of a note as a kind', () => {
  expect(overviewLists.operationsPlan.columns.kind.choices).toEqual(expect.arrayContaining([...planTopics]));
});
