import { calendarDate } from '../../../domain/dates/calendarDate';
import { forEverybody } from '../../../domain/overview/report/faces';
import { closeReport, type Snapshot } from '../../../domain/overview/report/snapshot';
import { formatSnapshot } from '../../../domain/overview/report/snapshotText';
import { rowRef } from '../../../domain/overview/rowRef';
import { aFigure, aPeriod, aPlanNote } from '../../overview/overviewBuilders';
import { failure } from '../roles';
import type { MakeOverviewSite, OverviewSiteUnderTest } from './overviewSite';

/** A report with a name and rows behind its figures. */
function aReport(key: string, now: string = '2026-07-01T08:30:15Z', numerator: number = 3): Snapshot {
  const period = aPeriod(key);
  const rows = [{ ...rowRef('task', { id: 12, title: 'Größe & "Maß"' }), person: 'Amir Haddad' }];
  const figure = aFigure('onTime', { period, numerator, asOf: now, rows });
  const report = closeReport(
    {
      period,
      now,
      figures: [{ figure, comparison: { kind: 'better', change: 0.25 } }],
      risks: [{ kind: 'renewals', count: 1, rows, first: calendarDate('2026-07-09') }],
      notes: [aPlanNote({ period: key })]
    },
    calendarDate('2026-07-01')
  );
  if (!report) throw new Error(`${key} is not over.`);
  return report;
}

/** Closed reports. */
export function describeSnapshots(name: string, make: MakeOverviewSite): void {
  describe(`${name}: closed reports`, () => {
    let site: OverviewSiteUnderTest;

    beforeEach(async () => {
      site = await make({ setUp: true });
      site.setNow('2026-07-01T09:00:00Z');
    });

    afterEach(() => site.close());

    const read = (snapshot: Snapshot): unknown => ({ kind: 'snapshot', snapshot });

    it('are read back as they were, with the rows behind them only by the team', async () => {
      const report = aReport('2026-04');
      const header = await site.as('member').snapshots.close(report);
      const { name: closedBy } = await site.person('member');
      expect(header).toMatchObject({ period: report.period, asOf: '2026-07-01T08:30:15Z', closedBy });
      const visitor = site.as('visitor').snapshots;
      expect(await visitor.closed('month')).toEqual([header]);
      expect(await visitor.get('2026-04')).toEqual(read(forEverybody(report)));
      expect(await site.as('otherMember').snapshots.withRows('2026-04')).toEqual(read(report));
      await expect(visitor.withRows('2026-04')).rejects.toEqual(failure('forbidden'));
      await expect(visitor.close(aReport('2026-05'))).rejects.toEqual(failure('forbidden'));
      await expect(visitor.reopen(header)).rejects.toEqual(failure('forbidden'));
    });

    it('come by kind, the latest first', async () => {
      const { snapshots } = site.as('member');
      for (const key of ['2026-05', '2025-12', '2026-Q2', '2026-06']) await snapshots.close(aReport(key));
      const keys = async (kind: 'month' | 'quarter'): Promise<readonly string[]> =>
        (await snapshots.closed(kind)).map(({ period }) => period.key);
      expect(await keys('month')).toEqual(['2026-06', '2026-05', '2025-12']);
      expect(await keys('quarter')).toEqual(['2026-Q2']);
      expect([await snapshots.get('2026-04'), await snapshots.withRows('2026-04')]).toEqual([
        undefined,
        undefined
      ]);
    });

    it('are closed once, also by two people at the same moment', async () => {
      const reports = [aReport('2026-04'), aReport('2026-04', '2026-07-01T08:30:16Z', 1)];
      const results = await Promise.allSettled(
        reports.map((report, index) => site.as(index === 0 ? 'member' : 'owner').snapshots.close(report))
      );
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const kept = reports[results.findIndex(({ status }) => status === 'fulfilled')];
      if (!kept) throw new Error('None was kept.');
      const { snapshots } = site.as('owner');
      expect(await snapshots.withRows('2026-04')).toEqual(read(kept));
      expect(await snapshots.get('2026-04')).toEqual(read(forEverybody(kept)));
      await expect(snapshots.close(aReport('2026-04'))).rejects.toEqual(failure('conflict'));
    });

    it('are finished by the next attempt when the page died between the two rows', async () => {
      const lost = site.dyingBeforeRows('member').snapshots.close(aReport('2026-04'));
      await expect(lost).rejects.toEqual(failure('offline'));
      const { snapshots } = site.as('member');
      expect(await snapshots.withRows('2026-04')).toBeUndefined();
      const again = aReport('2026-04', '2026-07-01T08:45:00.123Z', 2);
      const others = site.as('otherMember').snapshots.close(again);
      await expect(others).rejects.toEqual(failure('forbidden'));
      await snapshots.close(again);
      expect(await snapshots.withRows('2026-04')).toEqual(read(again));
      expect(await site.as('visitor').snapshots.get('2026-04')).toEqual(read(forEverybody(again)));
      await expect(snapshots.close(again)).rejects.toEqual(failure('conflict'));
    });

    it('are opened again and closed anew, and what they said before is kept', async () => {
      const { snapshots } = site.as('member');
      const [first, second] = [aReport('2026-04'), aReport('2026-04', '2026-07-02T10:00:00Z', 1)];
      const header = await snapshots.close(first);
      await expect(site.as('otherMember').snapshots.reopen(header)).rejects.toEqual(failure('forbidden'));
      await snapshots.reopen(header);
      await expect(snapshots.reopen(header)).rejects.toEqual(failure('conflict'));
      expect(await snapshots.closed('month')).toEqual([]);
      expect([await snapshots.get('2026-04'), await snapshots.withRows('2026-04')]).toEqual([
        undefined,
        undefined
      ]);
      await expect(site.as('otherMember').snapshots.close(second)).rejects.toEqual(failure('forbidden'));
      const anew = await site.as('owner').snapshots.close(second);
      expect(anew).toMatchObject({ id: header.id, closedBy: (await site.person('owner')).name });
      expect(await snapshots.withRows('2026-04')).toEqual(read(second));
      const texts = [first, second].map((report) => formatSnapshot(forEverybody(report)));
      expect([...new Set(await site.textsOf('2026-04'))]).toEqual(texts);
    });
  });
}
