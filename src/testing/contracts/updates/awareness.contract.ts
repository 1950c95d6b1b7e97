import type { NoticeSummary } from '../../../domain/updates/NoticeRepository';
import { failure } from '../roles';
import {
  imported,
  importedOne,
  noticeDrafts,
  type MakeUpdateSite,
  type UpdateRepositoriesUnderTest,
  type UpdateSiteUnderTest
} from './updateSite';

/** Who has read what. */
export function describeAwareness(name: string, make: MakeUpdateSite): void {
  describe(`${name}: acknowledgements`, () => {
    let site: UpdateSiteUnderTest;
    let member: UpdateRepositoriesUnderTest;
    let notice: NoticeSummary;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-11T09:00:00Z');
      member = site.as('member');
      notice = await importedOne(member);
    });

    afterEach(() => site.close());

    it('say who has read which revision, and when', async () => {
      const person = await site.person('member');
      site.setNow('2026-05-12T08:30:00Z');
      const given = await member.acknowledgements.acknowledge(notice);
      expect(given).toMatchObject({ person, revision: 1 });
      expect(given.on.slice(0, 16)).toBe('2026-05-12T08:30');
      const all = await site.as('visitor').acknowledgements.ofNotices([notice.id]);
      expect(all).toEqual(new Map([[notice.id, [given]]]));
      expect(await member.acknowledgements.mine([notice.id])).toEqual(new Map([[notice.id, 1]]));
      expect(await site.as('otherMember').acknowledgements.mine([notice.id])).toEqual(new Map());
    });

    it('count once, whether clicked twice or on two pages at once', async () => {
      const given = await member.acknowledgements.acknowledge(notice);
      const again = await Promise.all([
        site.as('member').acknowledgements.acknowledge(notice),
        member.acknowledgements.acknowledge(notice)
      ]);
      expect(again).toEqual([given, given]);
      expect((await member.acknowledgements.ofNotices([notice.id])).get(notice.id)).toHaveLength(1);
    });

    it('of two people at once are two', async () => {
      const roles = ['member', 'otherMember', 'owner'] as const;
      await Promise.all(roles.map((role) => site.as(role).acknowledgements.acknowledge(notice)));
      const given = (await member.acknowledgements.ofNotices([notice.id])).get(notice.id) ?? [];
      const people = await Promise.all(roles.map(async (role) => (await site.person(role)).id));
      expect(given.map(({ person }) => person.id).sort()).toEqual([...people].sort());
    });

    it('are of a revision: a new one wants to be read again, and the old one stays', async () => {
      await member.acknowledgements.acknowledge(notice);
      const changed = await importedOne(member, { bodyHtml: '<p>Later.</p>' });
      expect(await member.acknowledgements.mine([notice.id])).toEqual(new Map([[notice.id, 1]]));
      await member.acknowledgements.acknowledge(changed);
      expect(await member.acknowledgements.mine([notice.id])).toEqual(new Map([[notice.id, 2]]));
      const all = (await member.acknowledgements.ofNotices([notice.id])).get(notice.id) ?? [];
      expect(all.map(({ revision }) => revision)).toEqual([1, 2]);
    });

    it('are read for the notices of a page, and for no others', async () => {
      const notices = await imported(member, ...noticeDrafts(60));
      for (const one of notices.slice(0, 3)) await member.acknowledgements.acknowledge(one);
      const ids = notices.slice(1, 50).map(({ id }) => id);
      const found = await site.as('owner').acknowledgements.ofNotices(ids);
      expect([...found.keys()].sort()).toEqual([...ids].sort());
      expect([...found.values()].flat()).toHaveLength(2);
      expect([...(await member.acknowledgements.mine(ids)).keys()].sort()).toEqual(ids.slice(0, 2).sort());
      expect(await member.acknowledgements.ofNotices([])).toEqual(new Map());
    });

    it('that somebody made in the name of another count for nobody, and the other is told', async () => {
      const person = await site.person('member');
      await site.forgeAcknowledgement(notice, 'otherMember', person);
      expect((await member.acknowledgements.ofNotices([notice.id])).get(notice.id)).toEqual([]);
      expect(await member.acknowledgements.mine([notice.id])).toEqual(new Map());
      await expect(member.acknowledgements.acknowledge(notice)).rejects.toEqual(failure('conflict'));
    });

    it('are refused of people who may only read', async () => {
      await expect(site.as('visitor').acknowledgements.acknowledge(notice)).rejects.toEqual(
        failure('forbidden')
      );
    });
  });
}
