import type { Repositories } from '../../src/data/createRepositories';
import { createRepositories } from '../../src/data/createRepositories';
import { aDraft } from '../../src/testing/builders';
import { contractSite, type ContractSite } from './contractSite';

/** What a checklist asks for before it shows anything. */
function firstView({ setup, access, people, tasks, timeZone }: Repositories): Promise<unknown[]> {
  return Promise.all([
    setup.status(),
    access.access(),
    people.me(),
    tasks.open(),
    tasks.countDone(),
    timeZone()
  ]);
}

describe('the first view of the checklist', () => {
  let site: ContractSite;

  beforeEach(async () => {
    site = await contractSite({ setUp: true });
    await site.as('member').tasks.add(aDraft());
    site.sent.length = 0;
  });

  afterEach(() => site.close());

  it.each([1, 2, 5])('costs one $batch for %i parts on the page', async (parts) => {
    const client = site.client('admin1');
    const answers = await Promise.all(
      Array.from({ length: parts }, () => firstView(createRepositories(client)))
    );
    expect(site.sent.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual([
      'POST /sites/intune/_api/$batch'
    ]);
    expect(site.sent[0]?.body.match(/^GET /gm)).toHaveLength(7);
    for (const [status, access, me, open, done] of answers) {
      expect(status).toEqual({ kind: 'ready' });
      expect(access).toMatchObject({ canAdd: true });
      expect(me).toMatchObject({ name: 'Amir Haddad' });
      expect(open).toHaveLength(1);
      expect(done).toMatchObject({ Operations: 0 });
    }
  });

  it('tells a page before set-up that the lists are missing, in one $batch as well', async () => {
    const empty = await contractSite({ setUp: false });
    try {
      await expectMissing(empty);
    } finally {
      await empty.close();
    }
  });

  async function expectMissing(empty: ContractSite): Promise<void> {
    const { setup, access, people } = empty.as('visitor');
    const [status, allowed, me] = await Promise.allSettled([setup.status(), access.access(), people.me()]);
    expect(status).toMatchObject({ value: { kind: 'missing' } });
    expect(allowed).toMatchObject({ reason: { kind: 'notSetUp' } });
    expect(me).toMatchObject({ value: { name: 'Dana Novak' } });
    expect(empty.sent).toHaveLength(1);
  }
});
