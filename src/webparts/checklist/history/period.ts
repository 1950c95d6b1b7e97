import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  type CalendarDate
} from '../../../domain/dates/calendarDate';

export const periodKinds = ['month', 'quarter', 'year', 'range'] as const;

export type PeriodKind = (typeof periodKinds)[number];

/** What the history is shown for: both days included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const monthsIn: Readonly<Record<Exclude<PeriodKind, 'range'>, number>> = { month: 1, quarter: 3, year: 12 };

/** The month, quarter or year that `day` is in. */
export function periodAround(kind: Exclude<PeriodKind, 'range'>, day: CalendarDate): Period {
  const months = monthsIn[kind];
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % months);
  const from = calendarDate(`${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`);
  return { kind, from, to: addDays(addMonths(from, months), -1) };
}

/** The period before (`-1`) or after (`1`); days that were chosen move by as many days as they are. */
export function neighbourOf({ kind, from, to }: Period, direction: -1 | 1): Period {
  if (kind !== 'range') return periodAround(kind, addMonths(from, direction * monthsIn[kind]));
  const days = direction * (daysBetween(from, to) + 1);
  return { kind, from: addDays(from, days), to: addDays(to, days) };
}

/** The same time in another kind of period: its month, quarter or year, or its days. */
export function inKind(period: Period, kind: PeriodKind): Period {
  return kind === 'range' ? { ...period, kind } : periodAround(kind, period.from);
}
