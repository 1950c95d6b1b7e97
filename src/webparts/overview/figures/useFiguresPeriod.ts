import * as React from 'react';
import type { Period } from '../../../domain/overview/period';
import type { OverviewState } from '../model/overviewState';
import { figuresPeriod, reportPeriod } from '../model/shownPeriod';
import { useOverviewWords } from '../words/OverviewWords';

/** The period of which figures are shown; of a figure that was opened from the report, the report's. */
export function useFiguresPeriod({ view, period, periodKind }: OverviewState): Period {
  const { formats } = useOverviewWords();
  const today = formats.today();
  return React.useMemo(() => {
    const periodOf = view === 'report' ? reportPeriod : figuresPeriod;
    return periodOf({ period, periodKind }, today);
  }, [view, period, periodKind, today]);
}
