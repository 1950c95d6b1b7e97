import * as React from 'react';
import { dayInTimeZone, type CalendarDate } from '../../../domain/dates/calendarDate';
import { comparePeriods, type EarlierFigures } from '../../../domain/overview/comparePeriods';
import type { Figure, FigureContext } from '../../../domain/overview/figure';
import type { FigurePart } from '../../../domain/overview/figureTraits';
import { previousPeriod, type Period } from '../../../domain/overview/period';
import type { MissingPart, PeriodReading } from '../../../domain/overview/read/PeriodReader';
import type { ComparedFigure } from '../../../domain/overview/report/statement';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';
import type { OverviewRepositories } from '../OverviewRepositories';
import { useOverviewWords } from '../words/OverviewWords';

/** The figures of a period beside those of the one before. */
export interface PeriodFigures {
  readonly period: Period;
  readonly figures: readonly ComparedFigure[];
  /** What they are compared with. */
  readonly earlier: EarlierFigures;
  /** When they were computed: ISO 8601 in UTC. */
  readonly asOf: string;
  readonly missing: readonly MissingPart[];
  readonly incomplete: readonly FigurePart[];
}

type Compute = (reading: PeriodReading, context: FigureContext) => readonly Figure[];

/** The rules are fetched when figures are first asked for. */
async function loadRules(): Promise<Compute> {
  const { periodFigures } = await import(
    /* webpackChunkName: 'overview-figures-data' */ '../../../domain/overview/figures/periodFigures'
  );
  return ({ facts }, context) => periodFigures(facts, context);
}

/** Of which period, and seen from when. */
export interface FiguresQuestion {
  readonly period: Period;
  /** Today in the site's time zone. */
  readonly today: CalendarDate;
  /** IANA name, of the site. */
  readonly timeZone: string;
  readonly now: () => Date;
}

/** Figures of a period, computed from its rows; of the period before from its closed report where there is one. */
export async function readPeriodFigures(
  { periods, snapshots }: OverviewRepositories,
  { period, today, timeZone, now }: FiguresQuestion
): Promise<PeriodFigures> {
  const before = previousPeriod(period);
  const question = { today, timeZone };
  const [compute, reading, earlier, closed] = await Promise.all([
    loadRules(),
    periods.read({ ...question, period, withMoment: true }),
    periods.read({ ...question, period: before, withMoment: false }),
    snapshots.get(before.key)
  ]);
  const asOf = now().toISOString();
  const dayOf = (instant: string): CalendarDate => dayInTimeZone(new Date(instant), timeZone);
  const context = { today, now: asOf, dayOf };
  const kept = closed?.kind === 'snapshot' ? closed.snapshot.figures.map(({ figure }) => figure) : [];
  const known = { closed: kept, computed: compute(earlier, { ...context, period: before }) };
  return {
    period,
    asOf,
    figures: comparePeriods(compute(reading, { ...context, period }), known, today),
    earlier: known,
    missing: reading.missing,
    incomplete: [...new Set([...reading.incomplete, ...earlier.incomplete])]
  };
}

/** `readPeriodFigures`, read once for all who show them. */
export function usePeriodFigures(
  repositories: OverviewRepositories,
  period: Period | null
): RowsLoader<PeriodFigures> {
  const { culture, formats } = useOverviewWords();
  const { timeZone, now } = culture;
  const today = formats.today();
  const load = React.useCallback(async (): Promise<PeriodFigures> => {
    if (!period) throw new RangeError('No period was chosen.');
    return readPeriodFigures(repositories, { period, today, timeZone, now });
  }, [period, today, timeZone, now, repositories]);
  return useRows(period ? ['figures', period.key, today, timeZone] : null, load);
}
