import { createUpdateRepositories } from '../../src/data/updates/createUpdateRepositories';
import type { IntakeRepository } from '../../src/domain/updates/IntakeRepository';
import { noticeDrafts, planned } from '../../src/testing/contracts/updates/updateSite';
import { contractSite, type ContractSite } from './contractSite';
import { updatesOf } from './updatesSite';

describe('an import whose connection breaks', () => {
  let site: ContractSite;

  beforeEach(async () => {
    site = await contractSite({ setUp: true });
  });

  afterEach(() => site.close());

  /** The member's intake on a page that loses its connection at this batch of writes, after or before it arrives. */
  function breakingAt(batch: number, arrives: boolean): IntakeRepository {
    let batches = 0;
    const client = site.client('admin1', {
      wait: async () => undefined,
      fetch: async (input, init = {}) => {
        if (String(init.body ?? '').includes('changeset_')) batches++;
        const headers = new Headers(init.headers);
        headers.set('Authorization', 'Bearer admin1');
        if (batches >= batch && arrives && batches === batch) await fetch(input, { ...init, headers });
        if (batches >= batch) throw new TypeError('Failed to fetch');
        return fetch(input, { ...init, headers });
      }
    });
    return createUpdateRepositories(client).intake;
  }

  it.each([
    ['before a batch arrives', false],
    ['after a batch has arrived', true]
  ])('%s is finished by the next attempt, without doubles', async (_when, arrives) => {
    const drafts = noticeDrafts(170);
    const { intake, notices } = updatesOf(site, 'member');
    const rows = await planned(intake, drafts);
    const first = await breakingAt(2, arrives).write(rows);
    expect([first.added.length, first.failed.length, first.notTried.length]).toEqual([50, 50, 70]);
    expect(first.failed[0]?.error).toMatchObject({ kind: 'offline' });
    const rest = await planned(intake, drafts);
    expect(rest).toHaveLength(arrives ? 70 : 120);
    const second = await intake.write(rest);
    expect(second.added).toHaveLength(rest.length);
    const pages = [await notices.page()];
    for (let at = pages[0]?.next; at; at = pages.at(-1)?.next) pages.push(await notices.page({}, at));
    expect(pages.flatMap((page) => page.notices)).toHaveLength(170);
  });

  it('while notices are changed is finished by the next attempt, and keeps each old text once', async () => {
    const { intake, notices } = updatesOf(site, 'member');
    await intake.write(await planned(intake, noticeDrafts(60)));
    const changed = noticeDrafts(60, { bodyHtml: '<p>New.</p>' });
    const rows = await planned(intake, changed);
    // The first batch keeps old texts, the second one would change the notices.
    await expect(breakingAt(2, false).write(rows)).rejects.toMatchObject({ kind: 'offline' });
    const rest = await planned(intake, changed);
    expect(rest).toHaveLength(60);
    expect((await intake.write(rest)).changed).toHaveLength(60);
    const page = await notices.page();
    expect(new Set(page.notices.map(({ revision }) => revision))).toEqual(new Set([2]));
    expect(await notices.earlierRevisions(page.notices[0]?.id ?? 0)).toHaveLength(1);
  });

  it('before anything is written rejects', async () => {
    const rows = await planned(updatesOf(site, 'member').intake, noticeDrafts(60));
    await expect(breakingAt(1, false).write(rows)).rejects.toMatchObject({ kind: 'offline' });
  });
});
