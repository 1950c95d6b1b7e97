import { closeReport, type Snapshot } from '../../src/domain/overview/report/snapshot';
import { calendarDate } from '../../src/domain/dates/calendarDate';
import { snapshotRowsList, snapshotsList } from '../../src/lists/overview';
import type { OverviewDataRepositories } from '../../src/data/overview/createOverviewRepositories';
import { aFigure, aPeriod } from '../../src/testing/overview/overviewBuilders';
import { personKeys, type ContractSite } from './contractSite';
import { overviewContractSite, overviewOf } from './overviewSite';

/** A report with more behind it than a line of text has room for. */
function aReport(now: string, rows: number = 1): Snapshot {
  const period = aPeriod('2026-04');
  const behind = Array.from({ length: rows }, (_, index) => ({
    kind: 'assignment' as const,
    id: index + 1,
    part: '',
    title: `Größe "${index}"`,
    person: 'Amir Haddad'
  }));
  const figure = aFigure('requiredDone', { period, asOf: now, rows: behind });
  const figures = [{ figure, comparison: { kind: 'none', change: null } as const }];
  const report = closeReport({ period, now, figures, risks: [], notes: [] }, calendarDate('2026-05-04'));
  if (!report) throw new Error('April is not over.');
  return report;
}

describe('closing a report', () => {
  let site: ContractSite;

  beforeEach(async () => {
    site = await overviewContractSite({ setUp: true });
    site.server.clock.set(new Date('2026-05-04T09:00:00Z'));
  });

  afterEach(() => site.close());

  const moment = async ({ snapshots }: OverviewDataRepositories): Promise<unknown> => {
    const read = await snapshots.withRows('2026-04');
    return read?.kind === 'snapshot' ? read.snapshot.asOf : read;
  };

  /** A page of the lead whose writes into the list wait until the returned function is called. */
  function slowBefore(urlName: string): {
    readonly page: OverviewDataRepositories;
    readonly goOn: () => void;
  } {
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    const page = overviewOf(site, 'owner', {
      fetch: async (input, init = {}) => {
        const headers = new Headers(init.headers);
        headers.set('Authorization', `Bearer ${personKeys.owner}`);
        if (String(input).includes(urlName) && init.method === 'POST') await gate;
        return fetch(input, { ...init, headers });
      }
    });
    return { page, goOn };
  }

  it('fails for a page that was taken for dead, and whose report another page has finished', async () => {
    const slow = slowBefore(snapshotRowsList.urlName);
    const late = slow.page.snapshots.close(aReport('2026-05-04T08:00:00Z'));
    const lead = overviewOf(site, 'owner');
    while ((await lead.snapshots.closed('month')).length === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await moment(lead)).toBeUndefined();
    await lead.snapshots.close(aReport('2026-05-04T08:30:00Z'));
    slow.goOn();
    await expect(late).rejects.toMatchObject({ kind: 'conflict' });
    expect(await moment(lead)).toBe('2026-05-04T08:30:00Z');
  });

  it('anew is possible for one of two people who do it at once', async () => {
    const lead = overviewOf(site, 'owner');
    await lead.snapshots.reopen(await lead.snapshots.close(aReport('2026-05-04T08:00:00Z')));
    const moments = ['2026-05-04T08:30:00Z', '2026-05-04T08:30:01Z'];
    const results = await Promise.allSettled(
      moments.map((now) => overviewOf(site, 'owner').snapshots.close(aReport(now)))
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await moment(lead)).toBe(moments[results.findIndex(({ status }) => status === 'fulfilled')]);
  });

  it('keeps as many rows as SharePoint takes of a request, and how many there were', async () => {
    const { snapshots } = overviewOf(site, 'owner');
    const report = aReport('2026-05-04T08:00:00Z', 30_000);
    const figure = report.figures[0]?.figure;
    expect(report.cut).toEqual([{ figure: 'requiredDone', rows: 30_000, others: 0 }]);
    expect(figure?.rows.length).toBeGreaterThan(5_000);
    await snapshots.close(report);
    expect(await snapshots.withRows('2026-04')).toEqual({ kind: 'snapshot', snapshot: report });
    const shown = await overviewOf(site, 'visitor').snapshots.get('2026-04');
    expect(shown).toMatchObject({
      kind: 'snapshot',
      snapshot: { figures: [{ figure: { rows: [] } }], cut: [] }
    });
  });

  it('keeps a report of thousands of rows, and reads headers without them', async () => {
    const { snapshots } = overviewOf(site, 'owner');
    const report = aReport('2026-05-04T08:00:00Z', 3000);
    await snapshots.close(report);
    expect(await snapshots.withRows('2026-04')).toEqual({ kind: 'snapshot', snapshot: report });
    site.sent.length = 0;
    await snapshots.closed('month');
    expect(site.sent).toHaveLength(1);
    expect(site.sent[0]?.url).not.toContain(snapshotsList.columns.content.name);
  });
});
