import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { periodOf, previousPeriod, type Period } from '../../../domain/overview/period';
import type { OverviewState } from './overviewState';

type Choice = Pick<OverviewState, 'period' | 'periodKind'>;

/** Of which the figures are: the running one until another is chosen. */
export function figuresPeriod({ period, periodKind }: Choice, today: CalendarDate): Period {
  return period ?? periodOf(periodKind, today);
}

/** Of which the report is: the last one that is over, until another is chosen. */
export function reportPeriod({ period, periodKind }: Choice, today: CalendarDate): Period {
  return period ?? previousPeriod(periodOf(periodKind, today));
}
