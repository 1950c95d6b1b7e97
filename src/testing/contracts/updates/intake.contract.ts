import { calendarDate } from '../../../domain/dates/calendarDate';
import type { NoticeDraft } from '../../../domain/updates/notice';
import { keysOf, planIntake } from '../../../domain/updates/planIntake';
import { termOf } from '../../../domain/updates/vocabulary';
import { failure } from '../roles';
import {
  aDecisionDraft,
  aNoticeDraft,
  contentOf,
  imported,
  importedOne,
  intakeRows,
  noticeDrafts,
  planned,
  type MakeUpdateSite,
  type UpdateRepositoriesUnderTest,
  type UpdateSiteUnderTest
} from './updateSite';

const nothingDone = { added: [], changed: [], alreadyThere: [], failed: [], notTried: [] };

const newText: Partial<NoticeDraft> = {
  bodyHtml: '<p>It comes later.</p>',
  lastModified: '2026-05-20T10:00:00.000Z'
};

/** Taking notices in. */
export function describeIntake(name: string, make: MakeUpdateSite): void {
  describe(`${name}: the intake`, () => {
    let site: UpdateSiteUnderTest;
    let member: UpdateRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-11T09:00:00Z');
      member = site.as('member');
    });

    afterEach(() => site.close());

    async function verdicts(drafts: readonly NoticeDraft[]): Promise<readonly string[]> {
      const rows = intakeRows(drafts);
      return planIntake(rows, await member.intake.known(keysOf(rows))).map(({ verdict }) => verdict);
    }

    it('takes many in, says how far it is, and finds nothing to do the second time', async () => {
      const drafts = noticeDrafts(120);
      const rows = await planned(member.intake, drafts);
      const progress: number[] = [];
      const outcome = await member.intake.write(rows, {
        onProgress: ({ done, total }) => progress.push(done / total)
      });
      expect(outcome).toEqual({ ...nothingDone, added: rows.map(({ key }) => key) });
      expect(progress).toEqual([...progress].sort((a, b) => a - b));
      expect(progress.at(-1)).toBe(1);
      expect(new Set(await verdicts(drafts))).toEqual(new Set(['unchanged']));
      expect(await member.intake.write([])).toEqual(nothingDone);
    });

    it('makes no doubles when two people import the same at once', async () => {
      const drafts = noticeDrafts(60);
      const other = site.as('otherMember');
      const both = await Promise.all([planned(member.intake, drafts), planned(other.intake, drafts)]);
      const outcomes = await Promise.all([member.intake.write(both[0]), other.intake.write(both[1])]);
      expect(outcomes.flatMap(({ added }) => added).sort()).toEqual(both[0].map(({ key }) => key).sort());
      expect(outcomes.map(({ added, alreadyThere }) => added.length + alreadyThere.length)).toEqual([60, 60]);
      expect(outcomes.flatMap(({ failed }) => failed)).toEqual([]);
    });

    it('stops when asked to, and goes on where it stopped', async () => {
      const drafts = noticeDrafts(120);
      const stop = new AbortController();
      const first = await member.intake.write(await planned(member.intake, drafts), {
        onProgress: () => stop.abort(),
        signal: stop.signal
      });
      expect([first.added.length, first.notTried.length, first.failed]).toEqual([50, 70, []]);
      const second = await member.intake.write(await planned(member.intake, drafts));
      expect(second).toEqual({ ...nothingDone, added: first.notTried });
    });

    it('gives new notices their owner by the rules', async () => {
      const owner = await site.person('otherMember');
      const rows = await planned(member.intake, [
        aNoticeDraft(),
        aNoticeDraft({ sourceId: 'MC2', services: ['Windows 365'] })
      ]);
      const ownerRules = [{ services: ['microsoft intune'], platforms: [], owner }];
      await member.intake.write(rows, { ownerRules });
      const { notices } = await member.notices.page();
      expect(notices.map((notice) => [notice.sourceId, notice.owner?.id])).toEqual(
        expect.arrayContaining([
          ['MC900001', owner.id],
          ['MC2', undefined]
        ])
      );
    });

    it('keeps the old text of a changed notice, and the fields that belong to the team', async () => {
      const owner = await site.person('otherMember');
      const before = await importedOne(member);
      const decided = await member.notices.decide(before, aDecisionDraft({ owner, reason: 'Looks good' }));
      await member.notices.change(decided, { rollsOutOn: calendarDate('2026-06-20') });
      site.setNow('2026-05-21T09:00:00Z');
      const draft = aNoticeDraft({ ...newText, title: 'A new title', severity: termOf('high'), actBy: null });
      const rows = await planned(member.intake, [draft]);
      expect(await member.intake.write(rows)).toEqual({ ...nothingDone, changed: [before.key] });
      const after = await member.notices.get(before.id);
      expect(contentOf(after)).toEqual(contentOf(draft));
      expect(after).toMatchObject({
        revision: 2,
        revisedOn: '2026-05-21',
        state: 'changed',
        text: 'It comes later.',
        owner: { id: owner.id },
        rollsOutOn: '2026-06-20',
        userImpact: 'medium',
        decision: { kind: 'accept', reason: 'Looks good', revision: 1 }
      });
      const old = aNoticeDraft();
      expect(await member.notices.earlierRevisions(before.id)).toMatchObject([
        {
          revision: 1,
          revisedOn: '2026-05-11',
          title: old.title,
          bodyHtml: old.bodyHtml,
          severity: old.severity,
          isMajorChange: false,
          actBy: '2026-06-15',
          lastModified: old.lastModified
        }
      ]);
      expect(await verdicts([draft, aNoticeDraft()])).toEqual(['unchanged', 'doubled']);
    });

    it('keeps every revision, latest first', async () => {
      const { id } = await importedOne(member);
      for (const text of ['two', 'three']) await importedOne(member, { bodyHtml: `<p>${text}</p>` });
      const earlier = await member.notices.earlierRevisions(id);
      expect(earlier.map(({ revision, bodyHtml }) => [revision, bodyHtml])).toEqual([
        [2, '<p>two</p>'],
        [1, aNoticeDraft().bodyHtml]
      ]);
      expect(await member.notices.get(id)).toMatchObject({ revision: 3, bodyHtml: '<p>three</p>' });
    });

    it('makes no revision of a change that does not matter, and leaves what the source does not say', async () => {
      const before = await importedOne(member);
      const draft = aNoticeDraft({
        tags: ['Retirement'],
        bodyHtml: null,
        services: [],
        actBy: null,
        unsaid: new Set(['bodyHtml', 'services', 'actBy'])
      });
      await member.intake.write(await planned(member.intake, [draft]));
      const after = await member.notices.get(before.id);
      expect(contentOf(after)).toEqual({ ...contentOf(aNoticeDraft()), tags: ['Retirement'] });
      expect(after).toMatchObject({ revision: 1, revisedOn: before.revisedOn, state: 'open' });
      expect(await member.notices.earlierRevisions(before.id)).toEqual([]);
      expect(await verdicts([draft])).toEqual(['unchanged']);
    });

    it('changes many, half of them in what matters', async () => {
      await imported(member, ...noticeDrafts(70));
      const changed = noticeDrafts(70).map((draft, index) =>
        index % 2 === 0 ? { ...draft, ...newText } : { ...draft, tags: ['x'] }
      );
      const outcome = await member.intake.write(await planned(member.intake, changed));
      expect([outcome.changed.length, outcome.failed, outcome.notTried]).toEqual([70, [], []]);
      expect(new Set(await verdicts(changed))).toEqual(new Set(['unchanged']));
    });

    it('finishes a change that died after the old text was kept', async () => {
      const before = await importedOne(member);
      await site.keepOldText(before);
      expect(await importedOne(member, newText)).toMatchObject({ id: before.id, revision: 2 });
      expect(await member.notices.earlierRevisions(before.id)).toHaveLength(1);
    });

    it('does not write over what somebody else has imported meanwhile', async () => {
      const before = await importedOne(member);
      const rows = await planned(member.intake, [aNoticeDraft(newText)]);
      const theirs = aNoticeDraft({ bodyHtml: '<p>Newer.</p>', lastModified: '2026-05-22T10:00:00.000Z' });
      await imported(site.as('otherMember'), theirs);
      expect(await member.intake.write(rows)).toMatchObject({
        changed: [],
        failed: [{ key: before.key, error: failure('conflict') }]
      });
      expect(await member.notices.get(before.id)).toMatchObject({ bodyHtml: '<p>Newer.</p>', revision: 2 });
    });

    it('counts the same change by somebody else as done', async () => {
      const before = await importedOne(member);
      const rows = await planned(member.intake, [aNoticeDraft(newText)]);
      await imported(site.as('otherMember'), aNoticeDraft(newText));
      expect(await member.intake.write(rows)).toEqual({ ...nothingDone, alreadyThere: [before.key] });
      expect(await member.notices.earlierRevisions(before.id)).toHaveLength(1);
    });

    it('refuses people who may only read, before anything is written', async () => {
      const visitor = site.as('visitor');
      const rows = await planned(visitor.intake, noticeDrafts(3));
      await expect(visitor.intake.write(rows)).rejects.toEqual(failure('forbidden'));
      await imported(member, aNoticeDraft());
      const change = await planned(visitor.intake, [aNoticeDraft(newText)]);
      await expect(visitor.intake.write(change)).rejects.toEqual(failure('forbidden'));
      expect((await visitor.notices.page()).notices).toHaveLength(1);
    });
  });
}
