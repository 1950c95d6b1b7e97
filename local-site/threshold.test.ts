import { errorOf, TestSite, valuesOf } from './testSite';

const items = "web/lists/getByTitle('Big')/items";
const refused =
  '-2147024860, Microsoft.SharePoint.SPQueryThrottledException: The attempted operation is prohibited because it exceeds the list view threshold.';
const site = new TestSite({ limits: { listViewThreshold: 20 } });

beforeAll(async () => {
  await site.post('web/lists', { Title: 'Big' });
  await site.post("web/lists/getByTitle('Big')/fields", { Title: 'Team', FieldTypeKind: 2, Indexed: true });
  await site.post("web/lists/getByTitle('Big')/fields", { Title: 'Free', FieldTypeKind: 2 });
  for (let index = 1; index <= 30; index++) {
    await site.post(items, { Title: `t${index}`, Team: index <= 25 ? 'large' : 'small', Free: 'x' });
  }
});

it.each([
  ["$filter=Free eq 'x'", 'a filter on a column without an index'],
  ["$filter=Free eq 'nothing'&$top=1", 'even when nothing matches'],
  ["$filter=Team eq 'large'", 'a first condition that matches too many'],
  ["$filter=Free eq 'x' and Team eq 'small'", 'a first condition without an index'],
  ["$filter=Team eq 'small' or Free eq 'x'", 'an or with one column that has no index'],
  ['$top=5001', 'a page above 5,000 of a list above the threshold'],
  ['$orderby=Free', 'an order by a column without an index'],
  ['$orderby=Modified desc&$top=5', 'an order by an unindexed date']
])('refuses %s: %s', async (query) => {
  const answer = await site.get(`${items}?${query}`);
  expect([answer.status, errorOf(answer)]).toEqual([500, refused]);
});

it.each([
  ["$filter=Team eq 'small'", 5],
  ["$filter=Team eq 'small' and Free eq 'x'", 5],
  ["$filter=Team eq 'small'&$orderby=Free", 5],
  ['$orderby=Team&$top=7', 7],
  ['$orderby=ID desc&$top=5', 5],
  ['$top=30', 30],
  ['$filter=ID gt 28', 2]
])('allows %s', async (query, count) => {
  expect(valuesOf(await site.get(`${items}?${query}`))).toHaveLength(count);
});

it('refuses to delete a list above the threshold', async () => {
  expect(errorOf(await site.remove("web/lists/getByTitle('Big')"))).toBe(refused);
});
