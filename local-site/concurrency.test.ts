import { errorOf, TestSite } from './testSite';

const items = "web/lists/getByTitle('Race')/items";

async function siteWithRace(): Promise<TestSite> {
  const site = new TestSite();
  await site.post('web/lists', { Title: 'Race' });
  await site.post("web/lists/getByTitle('Race')/fields", {
    Title: 'Key',
    FieldTypeKind: 2,
    Indexed: true,
    EnforceUniqueValues: true
  });
  return site;
}

it('lets exactly one of many updates with the same ETag win; the others get 412', async () => {
  const site = await siteWithRace();
  const created = await site.post(items, { Title: 'start' });
  const etag = created.headers.get('etag') ?? '';
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_unused, index) =>
      site.merge(`${items}(1)`, { Title: `writer ${index}` }, { 'If-Match': etag })
    )
  );
  const winners = answers.flatMap(({ status }, index) => (status === 204 ? [index] : []));
  expect(winners).toHaveLength(1);
  expect(answers.filter(({ status }) => status === 412)).toHaveLength(39);
  const stored = await site.get(`${items}(1)?$select=Title`);
  expect(stored.body).toEqual({ Title: `writer ${winners[0]}` });
  const loser = answers.find(({ status }) => status === 412);
  expect(loser && errorOf(loser)).toMatch(
    /ClientServiceException: The request ETag value '.*,1"' does not match the object's ETag value '.*,2"'\.$/
  );
});

it('lets exactly one of many creates with the same unique key win', async () => {
  const site = await siteWithRace();
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => site.post(items, { Title: 'x', Key: 'once' }))
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(19).fill(500)]);
  const loser = answers.find(({ status }) => status === 500);
  expect(loser && errorOf(loser)).toBe(
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException: The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Key].'
  );
});
