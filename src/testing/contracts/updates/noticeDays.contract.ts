import { calendarDate } from '../../../domain/dates/calendarDate';
import type { NoticeDay, NoticeSummary } from '../../../domain/updates/NoticeRepository';
import {
  aDecisionDraft,
  aNoticeDraft,
  imported,
  type MakeUpdateSite,
  type UpdateRepositoriesUnderTest,
  type UpdateSiteUnderTest
} from './updateSite';

/** The notices of some days, whole: what figures of a month ask for. */
export function describeNoticeDays(name: string, make: MakeUpdateSite): void {
  describe(`${name}: the notices of some days`, () => {
    let site: UpdateSiteUnderTest;
    let member: UpdateRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-04T09:00:00Z');
      member = site.as('member');
    });

    afterEach(() => site.close());

    const titles = (notices: readonly NoticeSummary[]): readonly string[] =>
      notices.map(({ title }) => title).sort();
    const found = async (which: NoticeDay, first: string, last: string): Promise<readonly string[]> =>
      titles(await member.notices.onDays(which, { first: calendarDate(first), last: calendarDate(last) }));

    it('are found by when they were published, or taken in', async () => {
      const published = ['2026-03-31T12:00:00.000Z', '2026-04-01T12:00:00.000Z', '2026-04-30T12:00:00.000Z'];
      const drafts = [...published, null].map((on, index) =>
        aNoticeDraft({ sourceId: `MC${index}`, title: on ?? 'taken in', published: on })
      );
      await imported(member, ...drafts);
      expect(await found('listedOn', '2026-04-01', '2026-04-30')).toEqual(published.slice(1));
      expect(await found('listedOn', '2026-03-31', '2026-05-04')).toEqual([...published, 'taken in']);
      expect(await found('listedOn', '2025-04-01', '2025-06-30')).toEqual([]);
    });

    it('are found by their last day to act, and by the day on which they reach users', async () => {
      const days = ['2026-04-30', '2026-05-01', '2026-05-31', '2026-06-01'].map((day) => calendarDate(day));
      const notices = await imported(
        member,
        ...[...days, null].map((actBy) =>
          aNoticeDraft({ sourceId: `MC ${actBy}`, title: actBy ?? 'whenever', actBy })
        )
      );
      expect(await found('actBy', '2026-05-01', '2026-05-31')).toEqual(['2026-05-01', '2026-05-31']);
      expect(await found('rollsOutOn', '2026-05-01', '2026-05-31')).toEqual([]);
      for (const notice of notices) {
        if (notice.actBy !== null) await member.notices.change(notice, { rollsOutOn: notice.actBy });
      }
      expect(await found('rollsOutOn', '2026-05-01', '2026-05-31')).toEqual(['2026-05-01', '2026-05-31']);
      expect(await found('rollsOutOn', '2026-05-31', '2026-06-01')).toEqual(['2026-05-31', '2026-06-01']);
    });

    it('are found by what became of them, whenever they were published', async () => {
      const drafts = ['old', 'new', 'decided'].map((title, index) => {
        const published = `202${4 + index}-05-01T12:00:00.000Z`;
        const actBy = index === 0 ? null : calendarDate('2026-05-03');
        return aNoticeDraft({ sourceId: title, title, published, actBy });
      });
      const notices = await imported(member, ...drafts);
      const decided = notices.find(({ title }) => title === 'decided');
      if (!decided) throw new Error('The notice was not taken.');
      await member.notices.decide(decided, aDecisionDraft());
      expect(titles(await member.notices.inState('open'))).toEqual(['new', 'old']);
      expect(titles(await member.notices.inState('decided'))).toEqual(['decided']);
      expect(titles(await member.notices.inState('open', calendarDate('2026-05-03')))).toEqual(['new']);
      expect(await member.notices.inState('open', calendarDate('2026-05-02'))).toEqual([]);
    });
  });
}
