import { calendarDate } from '../../../domain/dates/calendarDate';
import { defaultAwarenessSettings } from '../../../domain/updates/awarenessSettings';
import type { NoticeDraft } from '../../../domain/updates/notice';
import type { NoticeFilter } from '../../../domain/updates/NoticeRepository';
import { termOf } from '../../../domain/updates/vocabulary';
import { failure } from '../roles';
import {
  aDecisionDraft,
  aNoticeDraft,
  contentOf,
  imported,
  importedOne,
  noticeDrafts,
  type MakeUpdateSite,
  type UpdateRepositoriesUnderTest,
  type UpdateSiteUnderTest
} from './updateSite';

/** Reading notices. */
export function describeNoticePages(name: string, make: MakeUpdateSite): void {
  describe(`${name}: the notices`, () => {
    let site: UpdateSiteUnderTest;
    let member: UpdateRepositoriesUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-05-11T09:00:00Z');
      member = site.as('member');
    });

    afterEach(() => site.close());

    async function titles(filter: NoticeFilter): Promise<readonly string[]> {
      return (await site.as('visitor').notices.page(filter)).notices.map(({ title }) => title).sort();
    }

    it('are empty on a new site', async () => {
      const page = { notices: [], next: null, searchedBackTo: null, unsearchedMonths: [] };
      expect(await member.notices.page()).toEqual(page);
      expect(await member.notices.page({ text: 'word', state: 'open' })).toEqual(page);
    });

    it('come page by page, newest first, each once', async () => {
      await imported(member, ...noticeDrafts(120));
      const seen: string[] = [];
      let next: string | undefined;
      let pages = 0;
      do {
        const page = await member.notices.page({}, next);
        seen.push(...page.notices.map(({ title }) => title));
        next = page.next ?? undefined;
        pages++;
      } while (next !== undefined);
      expect(pages).toBe(3);
      expect(seen).toEqual(Array.from({ length: 120 }, (_, index) => `Notice ${119 - index}`));
    });

    it('have everything that was taken in, and say it word for word', async () => {
      const draft = aNoticeDraft({
        sourceId: "O'Neil & 50 % <b>",
        title: 'Ünï — “quotes” & 50 %',
        bodyHtml: '<p>One &amp; two</p>\n<ul><li>“three”</li></ul>',
        category: { value: 'other', text: 'Something new' },
        severity: { value: 'high', text: 'HIGH' },
        services: ["O'Brien | bars", 'Microsoft Intune'],
        platforms: ['iOS/iPadOS', 'macOS'],
        tags: ['100 %'],
        isMajorChange: true,
        published: '2026-05-01T10:00:00.123Z',
        lastModified: '2026-05-02T23:59:59.987Z',
        details: [{ name: 'A: "b"', value: 'line 1\nline 2' }],
        derived: new Set(['platforms']),
        unsaid: new Set(['platforms'])
      });
      const [summary] = await imported(member, draft);
      const notice = await site.as('visitor').notices.get(summary?.id ?? 0);
      expect(contentOf(notice)).toEqual(contentOf(draft));
      expect(notice).toMatchObject({
        key: "messageCenter:O'Neil & 50 % <b>",
        sourceKind: 'messageCenter',
        sourceId: "O'Neil & 50 % <b>",
        text: 'One & two\n“three”',
        listedOn: '2026-05-01T10:00:00Z',
        revision: 1,
        revisedOn: '2026-05-11',
        derived: new Set(['platforms']),
        state: 'open',
        owner: null,
        decision: null,
        overrides: { added: [], excused: [] }
      });
      expect(notice).toMatchObject({ ...summary });
    });

    it('keep empty what the source does not say, and stand where they were taken in', async () => {
      const nothing = {
        bodyHtml: null,
        published: null,
        lastModified: null,
        actBy: null,
        link: null,
        services: [],
        platforms: [],
        tags: [],
        details: []
      };
      const notice = await importedOne(member, nothing);
      expect(await member.notices.get(notice.id)).toMatchObject({ ...nothing, text: '' });
      expect(notice.listedOn.slice(0, 16)).toBe('2026-05-11T09:00');
    });

    it('are found by what is known of them', async () => {
      const owner = await site.person('otherMember');
      const [first] = await imported(
        member,
        aNoticeDraft({ sourceId: '1', title: 'one', severity: termOf('critical'), tags: ["it's"] }),
        aNoticeDraft({ sourceId: '2', title: 'two', actBy: null, platforms: [], isMajorChange: true }),
        aNoticeDraft({
          sourceId: '3',
          title: 'three',
          category: { value: 'other', text: 'New' },
          services: ['Windows 365'],
          platforms: ['Windows'],
          actBy: calendarDate('2026-07-01'),
          published: '2026-05-03T10:00:00.000Z'
        })
      );
      if (!first) throw new Error('No notice.');
      await member.notices.decide(first, aDecisionDraft({ kind: 'accept', userImpact: 'high', owner }));
      const found: readonly (readonly [NoticeFilter, readonly string[]])[] = [
        [{ severity: 'critical' }, ['one']],
        [{ category: 'other' }, ['three']],
        [{ isMajorChange: true }, ['two']],
        [{ isMajorChange: false }, ['one', 'three']],
        [{ state: 'open' }, ['one', 'two']],
        [{ state: 'decided', decision: 'accept', userImpact: 'high', owner: owner.id }, ['three']],
        [{ decision: 'optOut' }, []],
        [{ tag: "IT'S" }, ['one']],
        [{ service: 'Windows 365' }, ['three']],
        [{ service: 'Windows' }, []],
        [{ platform: 'Windows' }, ['three', 'two']],
        [{ platform: 'Android' }, ['one', 'two']],
        [{ actByUntil: calendarDate('2026-06-15') }, ['one']],
        [{ actByFrom: calendarDate('2026-06-16'), actByUntil: calendarDate('2026-07-01') }, ['three']],
        [{ actByFrom: calendarDate('2026-06-15') }, ['one', 'three']]
      ];
      for (const [filter, expected] of found) {
        expect([filter, await titles(filter)]).toEqual([filter, expected]);
      }
    });

    it('are found by the month in which they were published, or taken in', async () => {
      const from = (sourceId: string, published: string | null): NoticeDraft =>
        aNoticeDraft({
          sourceId,
          title: sourceId,
          published,
          severity: termOf(published ? 'high' : 'normal')
        });
      await imported(
        member,
        from('end of April', '2026-04-30T23:59:59.000Z'),
        from('first of May', '2026-05-01T00:00:00.000Z'),
        from('last of May', '2026-05-31T23:59:59.000Z'),
        from('first of June', '2026-06-01T00:00:00.000Z'),
        from('a year before', '2025-05-15T12:00:00.000Z'),
        from('taken in in May', null)
      );
      expect(await titles({ month: '2026-05' })).toEqual(['first of May', 'last of May', 'taken in in May']);
      expect(await titles({ month: '2026-05', severity: 'high' })).toEqual(['first of May', 'last of May']);
      expect(await titles({ month: '2026-05', text: 'last' })).toEqual(['last of May']);
      expect(await titles({ month: '2026-07' })).toEqual([]);
    });

    it('are searched for by words of title, id, names and text, not of the markup', async () => {
      await imported(
        member,
        aNoticeDraft({
          sourceId: 'MC1',
          title: 'Zero touch',
          bodyHtml: '<p class="legacy">Für <b>alle</b></p>'
        }),
        aNoticeDraft({ sourceId: 'MC2', title: 'Something else', bodyHtml: null, tags: ['Retirement'] })
      );
      expect(await titles({ text: 'zero ALLE' })).toEqual(['Zero touch']);
      expect(await titles({ text: 'für' })).toEqual(['Zero touch']);
      expect(await titles({ text: 'legacy' })).toEqual([]);
      expect(await titles({ text: 'mc2' })).toEqual(['Something else']);
      expect(await titles({ text: 'retirement' })).toEqual(['Something else']);
      expect(await titles({ text: 'zero retirement' })).toEqual([]);
      expect(await titles({ text: "o'clock 100 % & #" })).toEqual([]);
      expect(await titles({ text: '  ' })).toEqual(['Something else', 'Zero touch']);
    });

    it('refuse a position that nobody gave out', async () => {
      const lead = site.as('owner').notices;
      await expect(lead.page({}, 'https://elsewhere.example/')).rejects.toEqual(failure('invalid'));
      await expect(lead.page({}, '["https://elsewhere.example/"]')).rejects.toEqual(failure('invalid'));
    });

    it('say "notFound" of a notice that is gone', async () => {
      await expect(member.notices.get(4711)).rejects.toEqual(failure('notFound'));
    });
  });

  it(`${name}: without its lists, everything says "notSetUp"`, async () => {
    const site = await make({ setUp: false });
    try {
      const { notices, intake, acknowledgements, communications, team, doubts, settings } = site.as('owner');
      const calls: readonly Promise<unknown>[] = [
        notices.page(),
        notices.page({ text: 'x' }),
        notices.get(1),
        notices.earlierRevisions(1),
        intake.known(['a']),
        acknowledgements.ofNotices([1]),
        acknowledgements.mine([1]),
        communications.ofNotices([1]),
        team.team(),
        doubts.ofNotices([1]),
        doubts.ofTargets('faq'),
        settings.awareness(),
        settings.save(defaultAwarenessSettings)
      ];
      for (const result of await Promise.allSettled(calls)) {
        expect(result).toMatchObject({ status: 'rejected', reason: failure('notSetUp') });
      }
    } finally {
      await site.close();
    }
  });
}
