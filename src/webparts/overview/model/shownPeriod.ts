import type { CalendarDate } from '../../../domain/dates/calendarDate';
import { periodOf, previousPeriod, type Period } from '../../../domain/overview/period';
import type { OverviewState } from './overviewState';

type Choice = Pick<OverviewState, 'period' | 'periodKind'>;

/** What was chosen, unless it has not begun: only an address can name such a one, and nothing can be said of it. */
function begun(period: Period | null, today: CalendarDate): Period | null {
  return period && period.first <= today ? period : null;
}

/** Of which the figures are: the running one until another is chosen. */
export function figuresPeriod({ period, periodKind }: Choice, today: CalendarDate): Period {
  return begun(period, today) ?? periodOf(periodKind, today);
}

/** Of which the report is: the last one that is over, until another is chosen. */
export function reportPeriod({ period, periodKind }: Choice, today: CalendarDate): Period {
  return begun(period, today) ?? previousPeriod(periodOf(periodKind, today));
}
