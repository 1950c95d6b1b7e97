import * as fc from 'fast-check';
import { aFigure, aPeriod } from '../../../testing/overview/overviewBuilders';
import { calendarDate } from '../../dates/calendarDate';
import { noComparison } from '../figure';
import { rowRef, type RowRef } from '../rowRef';
import { cutOf, fittingReport, mostReportBytes } from './fitting';
import type { Snapshot } from './snapshot';
import { formatSnapshot } from './snapshotText';

function someRows(count: number, title: string = 'Zero Trust "für alle"'): readonly RowRef[] {
  return Array.from({ length: count }, (_, index) => rowRef('assignment', { id: index + 1, title }));
}

function aReport(required: number, others: number, tasks: number, risks: number = 0): Snapshot {
  const due = calendarDate('2026-05-04');
  return {
    period: aPeriod(),
    asOf: '2026-05-04T08:00:00Z',
    figures: [
      {
        figure: aFigure('requiredDone', { rows: someRows(required), others: someRows(others) }),
        comparison: noComparison
      },
      { figure: aFigure('onTime', { rows: someRows(tasks) }), comparison: noComparison }
    ],
    statements: [],
    risks: risks === 0 ? [] : [{ kind: 'learningDue', count: risks, rows: someRows(risks), first: due }],
    notes: [],
    cut: []
  };
}

function sizeInRequest(snapshot: Snapshot): number {
  return new TextEncoder().encode(JSON.stringify({ OMContent: formatSnapshot(snapshot) })).length;
}

describe('a report that has to fit into a request', () => {
  it('is kept whole when it does', () => {
    const report = aReport(3, 2, 5, 4);
    expect(fittingReport(report)).toBe(report);
  });

  it('keeps the first rows of each figure, and says how many there were of those that lost some', () => {
    const report = aReport(20_000, 9_000, 40);
    const fitting = fittingReport(report);
    const [required, onTime] = fitting.figures.map(({ figure }) => figure);
    expect(required?.rows).toEqual(report.figures[0]?.figure.rows.slice(0, required?.rows.length));
    expect(required?.others).toHaveLength(required?.rows.length ?? -1);
    expect(onTime).toEqual(report.figures[1]?.figure);
    expect(fitting.cut).toEqual([{ figure: 'requiredDone', rows: 20_000, others: 9_000 }]);
    expect([cutOf(fitting, 'requiredDone')?.others, cutOf(fitting, 'onTime')]).toEqual([9_000, undefined]);
    expect(sizeInRequest(fitting)).toBeLessThanOrEqual(mostReportBytes);
    expect(sizeInRequest(fitting)).toBeGreaterThan(mostReportBytes * 0.95);
  });

  it('never changes a number, whatever the size, and always fits', () => {
    const size = fc.nat({ max: 60 });
    fc.assert(
      fc.property(size, size, size, size, fc.integer({ min: 1_500, max: 20_000 }), (a, b, c, d, most) => {
        const report = aReport(a, b, c, d);
        const fitting = fittingReport(report, most);
        expect(sizeInRequest(fitting)).toBeLessThanOrEqual(most);
        expect(fitting.risks.map(({ count }) => count)).toEqual(report.risks.map(({ count }) => count));
        fitting.figures.forEach(({ figure }, index) => {
          const before = report.figures[index]?.figure;
          expect([figure.numerator, figure.denominator]).toEqual([before?.numerator, before?.denominator]);
          const were = cutOf(fitting, figure.key) ?? {
            rows: figure.rows.length,
            others: figure.others.length
          };
          expect([were.rows, were.others]).toEqual([before?.rows.length, before?.others.length]);
        });
      })
    );
  });
});
