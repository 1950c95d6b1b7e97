import { startSite, type TestSite } from './conformance/site';
import '@pnp/sp/attachments';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';

describe('the address of an attachment', () => {
  let site: TestSite;

  beforeAll(async () => {
    site = await startSite();
    const { lists } = site.sp().web;
    await lists.add('Proof');
    const item = lists.getByTitle('Proof').items;
    const { Id } = (await item.add({ Title: 'One' })) as { Id: number };
    await item.getById(Id).attachmentFiles.add("it's März.txt", 'proof');
  });

  afterAll(() => site.close());

  const read = (name: string, person?: string): Promise<Response> =>
    site.fetch(`Lists/Proof/Attachments/1/${encodeURIComponent(name)}`, { person });

  it('sends the file to be kept, to whoever may read the item', async () => {
    for (const person of ['lead', 'newhire']) {
      const answer = await read("IT'S märz.txt", person);
      expect([answer.status, await answer.text()]).toEqual([200, 'proof']);
      expect(answer.headers.get('Content-Disposition')).toBe('attachment');
    }
  });

  it.each(['other.txt', '%'])('answers 404 for "%s"', async (name) => {
    expect((await read(name)).status).toBe(404);
  });
});
