import { addMonths, calendarDate, type CalendarDate } from '../../../src/domain/dates/calendarDate';

export const zone = 'Europe/Berlin';
export const today = calendarDate('2026-05-29');

/** Months, that of today among them, in which as much happens whatever the length of the history. */
export const recentMonths = 15;
/** Months before them, over which the history is spread: nothing in them waits for anybody. */
const historyMonths = 36;

/** One month of the team's work. */
export interface WorkedMonth {
  /** Such as `2026-05`. */
  readonly key: string;
  /** How many months ago it was. */
  readonly back: number;
  /** Which rows of a list of the history belong to it; none in recent months. */
  readonly history: { readonly from: number; readonly to: number };
}

/** The oldest first: rows are added in the order in which a team adds them. `rows`: of the history, in each list. */
export function workedMonths(rows: number): readonly WorkedMonth[] {
  const all = recentMonths + historyMonths;
  return Array.from({ length: all }, (_, index) => {
    const back = all - 1 - index;
    const startOf = (month: number): number =>
      Math.floor((Math.min(month, historyMonths) * rows) / historyMonths);
    return {
      key: addMonths(today, -back).slice(0, 7),
      back,
      history: { from: startOf(index), to: startOf(index + 1) }
    };
  });
}

/** A day of the month; every month has 28. */
export function dayIn({ key }: Pick<WorkedMonth, 'key'>, number: number): CalendarDate {
  return calendarDate(`${key}-${String((number % 28) + 1).padStart(2, '0')}`);
}

/** A number for each row of the history that belongs to the month. */
export function rowsOf({ history: { from, to } }: WorkedMonth): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
