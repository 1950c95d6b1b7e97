import { columnOf, lists, type ListDefinition } from '..';
import { updateLists } from '.';

const all: readonly [string, ListDefinition][] = Object.entries(updateLists);

/** SharePoint indexes no more columns of a list. */
const mostIndexes = 20;

describe.each(all)('the list %s', (_key, list) => {
  const columns = Object.values(list.columns);

  it('has no more indexes than SharePoint takes', () => {
    expect(columns.filter(({ indexed }) => indexed === true).length).toBeLessThanOrEqual(mostIndexes);
  });

  it('names every column once', () => {
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(new Set(columns.map(({ title }) => title)).size).toBe(columns.length);
  });

  it('indexes every column that a view filters or sorts on', () => {
    for (const { orderBy = [], where, mine } of list.views) {
      const keys = [...orderBy.map(({ column }) => column), where?.column, mine].flatMap((key) => key ?? []);
      for (const key of keys) expect([key, columnOf(list, key).indexed]).toEqual([key, true]);
    }
  });

  it('looks up only lists that stand before it', () => {
    const names = Object.keys(updateLists);
    for (const column of columns) {
      if (column.kind !== 'lookup') continue;
      expect(names.indexOf(column.target)).toBeLessThan(names.indexOf(_key));
      expect(names).toContain(column.target);
    }
  });
});

it('is part of the suite, whose lists have addresses of their own', () => {
  const urls = Object.values(lists).map(({ urlName }) => urlName);
  expect(new Set(urls).size).toBe(urls.length);
  expect(Object.keys(lists)).toEqual(expect.arrayContaining(Object.keys(updateLists)));
});
