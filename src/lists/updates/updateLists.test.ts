import { columnOf, lists, type ListDefinition } from '..';
import { describeLists } from '../../testing/describeLists';
import { updateLists } from '.';

describeLists(updateLists);

describe.each(Object.entries<ListDefinition>(updateLists))('the list %s', (_key, list) => {
  it('indexes every column that a view filters or sorts on', () => {
    for (const { orderBy = [], where, mine } of list.views) {
      const keys = [...orderBy.map(({ column }) => column), where?.column, mine].flatMap((key) => key ?? []);
      for (const key of keys) expect([key, columnOf(list, key).indexed]).toEqual([key, true]);
    }
  });
});

it('is part of the suite, whose lists have addresses of their own', () => {
  const urls = Object.values(lists).map(({ urlName }) => urlName);
  expect(new Set(urls).size).toBe(urls.length);
  expect(Object.keys(lists)).toEqual(expect.arrayContaining(Object.keys(updateLists)));
});
