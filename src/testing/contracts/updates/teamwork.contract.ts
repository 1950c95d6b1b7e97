import { calendarDate } from '../../../domain/dates/calendarDate';
import type { NoticeSummary } from '../../../domain/updates/NoticeRepository';
import { confirmDoubt, dismissDoubt, verifyDoubt } from '../../../domain/updates/ripple/doubt';
import { ownerRulesOf } from '../../../domain/updates/TeamRepository';
import { failure } from '../roles';
import {
  aDecisionDraft,
  aTeamEntry,
  importedOne,
  type MakeUpdateSite,
  type UpdateRepositoriesUnderTest,
  type UpdateSiteUnderTest
} from './updateSite';

const day = calendarDate;

/** What the team does about notices: decisions, communications, people, doubts. */
export function describeTeamwork(name: string, make: MakeUpdateSite): void {
  describe(`${name}: what the team does about a notice`, () => {
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

    it('is decided with everything that belongs to it', async () => {
      const [by, owner] = await Promise.all([site.person('member'), site.person('otherMember')]);
      const draft = aDecisionDraft({
        kind: 'optOut',
        reason: 'Too early',
        owner,
        actBy: day('2026-06-01'),
        reviewOn: day('2026-06-10')
      });
      site.setNow('2026-05-12T10:00:00Z');
      const decided = await member.notices.decide(notice, draft);
      expect(decided.decision).toMatchObject({ ...draft, by, revision: 1 });
      expect(decided.decision?.on.slice(0, 16)).toBe('2026-05-12T10:00');
      expect(decided).toMatchObject({ state: 'decided', owner, adminImpact: 'low', userImpact: 'medium' });
      expect(await member.notices.get(notice.id)).toMatchObject({ ...decided });
    });

    it('keeps its owner when it is not relevant, and is open again when that is taken back', async () => {
      const owner = await site.person('otherMember');
      const owned = await member.notices.change(notice, { owner, userImpact: 'low' });
      const draft = aDecisionDraft({ kind: 'notRelevant', reason: 'We have no such devices' });
      const decided = await member.notices.decide(owned, draft);
      expect(decided).toMatchObject({ owner, userImpact: null, decision: { owner: null } });
      const open = await member.notices.takeBack(decided);
      expect(open).toMatchObject({ state: 'open', decision: null, owner });
    });

    it('is decided once: the second person sees that somebody was quicker', async () => {
      const draft = aDecisionDraft();
      const results = await Promise.allSettled([
        member.notices.decide(notice, draft),
        site.as('otherMember').notices.decide(notice, draft)
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(results).toEqual(
        expect.arrayContaining([expect.objectContaining({ reason: failure('conflict') })])
      );
      await expect(member.notices.change(notice, { owner: null })).rejects.toEqual(failure('conflict'));
      await expect(member.notices.takeBack(notice)).rejects.toEqual(failure('conflict'));
    });

    it('is not decided without what the decision demands', async () => {
      const { notices } = member;
      await expect(notices.decide(notice, aDecisionDraft({ kind: 'act' }))).rejects.toEqual(
        failure('invalid')
      );
      expect((await notices.get(notice.id)).state).toBe('open');
    });

    it('says who is asked besides, who is excused and why, and when it rolls out', async () => {
      const [person, other] = await Promise.all([site.person('owner'), site.person('otherMember')]);
      const overrides = { added: [person], excused: [{ person: other, reason: 'On leave | until June' }] };
      const changed = await member.notices.change(notice, { overrides, rollsOutOn: day('2026-06-30') });
      expect(await member.notices.get(notice.id)).toMatchObject({ overrides, rollsOutOn: '2026-06-30' });
      const none = { added: [], excused: [] };
      expect(
        await member.notices.change(changed, { overrides: none, rollsOutOn: null, adminImpact: 'high' })
      ).toMatchObject({ overrides: none, rollsOutOn: null, adminImpact: 'high', owner: null });
    });

    it('is told, or needs not to be, for a reason', async () => {
      const by = await site.person('member');
      const { communications } = member;
      const told = {
        kind: 'told',
        audience: 'helpDesk',
        channel: 'teams',
        text: 'Line 1\nLine 2 <b>& more</b>',
        link: 'https://contoso.example/chat',
        on: day('2026-05-12'),
        revision: 1
      } as const;
      const none = {
        kind: 'noneNeeded',
        audience: 'users',
        reason: 'Nobody sees it',
        on: day('2026-05-11'),
        revision: 1
      } as const;
      expect(await communications.add(notice, told)).toEqual({ ...told, by });
      expect(await communications.add(notice, none)).toEqual({ ...none, by });
      const found = await site.as('visitor').communications.ofNotices([notice.id, 4711]);
      expect(found).toEqual(
        new Map([
          [
            notice.id,
            [
              { ...none, by },
              { ...told, by }
            ]
          ],
          [4711, []]
        ])
      );
      await expect(communications.add(notice, { ...none, reason: ' ' })).rejects.toEqual(failure('invalid'));
    });

    it('follows from who is in the team', async () => {
      const [person, mentor] = await Promise.all([site.person('member'), site.person('owner')]);
      const entry = aTeamEntry({
        person,
        roles: ['Admin', 'Trainer'],
        platforms: ['iOS/iPadOS'],
        from: day('2026-01-05'),
        until: day('2026-12-31'),
        mentor,
        backup: mentor,
        owns: [{ services: ['Microsoft Intune'], platforms: ['macOS'] }]
      });
      const added = await member.team.add(entry);
      expect(added).toMatchObject(entry);
      await expect(site.as('owner').team.add(aTeamEntry({ person }))).rejects.toEqual(failure('conflict'));
      const plain = aTeamEntry({ person });
      const changed = await member.team.update(added, plain);
      expect(changed).toMatchObject({ ...plain, id: added.id });
      await expect(member.team.update(added, entry)).rejects.toEqual(failure('conflict'));
      await expect(member.team.update(changed, { ...entry, person: mentor })).rejects.toEqual(
        failure('invalid')
      );
      await member.team.add(aTeamEntry({ person: mentor, owns: entry.owns }));
      const team = await site.as('visitor').team.team();
      expect(team.map((one) => one.person)).toEqual([person, mentor]);
      expect(ownerRulesOf(team)).toEqual([{ ...entry.owns[0], owner: mentor }]);
    });

    it('casts doubt on an entry once, until somebody has verified it', async () => {
      const actor = { by: await site.person('member'), on: '2026-05-12T10:00:00Z' };
      const target = { kind: 'faq', id: 12 } as const;
      const subject = { noticeKey: notice.key, target, revision: 1 };
      const doubt = confirmDoubt(subject, actor, 'The steps name the old page');
      const stored = await member.doubts.add(notice.id, 'Enrol a phone', doubt);
      expect(stored).toMatchObject({ ...doubt, noticeId: notice.id, targetTitle: 'Enrol a phone' });
      await expect(site.as('owner').doubts.add(notice.id, 'x', doubt)).rejects.toEqual(failure('conflict'));
      const course = dismissDoubt({ ...subject, target: { kind: 'course', id: 12 } }, actor, '');
      const dismissed = await member.doubts.add(notice.id, 'Phones', course);
      const verified = verifyDoubt(stored, actor, { revision: 1, wasChanged: true, note: 'Put right' });
      if (!verified) throw new Error('It is doubtful, so it can be verified.');
      const after = await member.doubts.update(stored, verified);
      expect(after).toMatchObject({ state: 'verified', wasChanged: true, note: 'Put right' });
      await expect(member.doubts.update(stored, doubt)).rejects.toEqual(failure('conflict'));
      await expect(member.doubts.update(after, course)).rejects.toEqual(failure('invalid'));
      const all = await site.as('visitor').doubts.ofNotices([notice.id]);
      expect(all.get(notice.id)).toEqual([after, dismissed]);
      expect(await member.doubts.ofTargets('faq')).toEqual([after]);
      expect(await member.doubts.ofTargets('course')).toEqual([]);
    });

    it('is not for people who may only read', async () => {
      const { notices, communications, team, doubts } = site.as('visitor');
      const by = await site.person('visitor');
      const subject = { noticeKey: notice.key, target: { kind: 'faq', id: 1 }, revision: 1 } as const;
      const told = {
        kind: 'noneNeeded',
        audience: 'users',
        reason: 'x',
        on: day('2026-05-11'),
        revision: 1
      } as const;
      const calls: readonly Promise<unknown>[] = [
        notices.decide(notice, aDecisionDraft()),
        notices.takeBack(notice),
        notices.change(notice, { owner: null }),
        communications.add(notice, told),
        team.add(aTeamEntry({ person: by })),
        doubts.add(notice.id, 'x', confirmDoubt(subject, { by, on: '2026-05-11T09:00:00Z' }, ''))
      ];
      for (const result of await Promise.allSettled(calls)) {
        expect(result).toMatchObject({ status: 'rejected', reason: failure('forbidden') });
      }
    });
  });
}
