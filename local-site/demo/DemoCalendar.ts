import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import { parseDateTime } from '../fieldTypes/timeZone';
import { addDays, mondayOf, weekdayOf, type Day } from './day';
import type { DayOffPolicy } from './rules';

/** So long has the demo team worked with the suite: fourteen weeks. */
export const teamAge = 98;

/** The days of the demo, in the site's time zone, counted from the one on which it is made. */
export class DemoCalendar {
  public readonly today: Day;
  public readonly holidays: ReadonlyMap<Day, string>;

  public constructor(
    private readonly now: Date,
    private readonly timeZone: string
  ) {
    this.today = format(now, 'yyyy-MM-dd', { in: tz(timeZone) });
    this.holidays = holidaysAround(this.today);
  }

  public readonly inDays = (days: number): Day => addDays(this.today, days);

  public isDayOff(day: Day): boolean {
    return this.holidays.has(day) || ['SA', 'SU'].includes(weekdayOf(day));
  }

  /** The first working day on or after `day`; before it with -1. */
  public readonly workingDay = (day: Day, step: 1 | -1 = 1): Day =>
    this.isDayOff(day) ? this.workingDay(addDays(day, step), step) : day;

  /** So many working days after `day`. */
  public addWorkingDays(day: Day, days: number): Day {
    return days <= 0 ? day : this.addWorkingDays(this.workingDay(addDays(day, 1)), days - 1);
  }

  /** So many working days before `day`. */
  public workingDaysBefore(day: Day, days: number): Day {
    return days <= 0 ? day : this.workingDaysBefore(this.workingDay(addDays(day, -1), -1), days - 1);
  }

  /** When an occurrence is due; `undefined` when it is left out. */
  public dueOf(named: Day, policy: DayOffPolicy): Day | undefined {
    if (policy === 'keep' || !this.isDayOff(named)) return named;
    return policy === 'skip' ? undefined : this.workingDay(named, policy === 'after' ? 1 : -1);
  }

  /** The moment at which the clocks of the site show `time` (`08:10`), but never later than now. */
  public moment(day: Day, time: string): Date {
    const text = parseDateTime(`${day}T${time}:00`, this.timeZone);
    const moment = text === undefined ? this.now : new Date(text);
    return moment > this.now ? this.now : moment;
  }
}

/** The day closest to `today` with this date, such as `12-25`. */
function nearest(today: Day, date: string): Day {
  const year = Number(today.slice(0, 4));
  const distance = (day: Day): number => Math.abs(Date.parse(day) - Date.parse(today));
  const days = [year - 1, year, year + 1].map((one) => `${one}-${date}`);
  return days.reduce((best, day) => (distance(day) < distance(best) ? day : best));
}

function holidaysAround(today: Day): ReadonlyMap<Day, string> {
  const monday = mondayOf(today);
  return new Map([
    [addDays(monday, -6 * 7 + 2), 'Company day'],
    [addDays(monday, 3 * 7 + 1), 'Team outing'],
    [nearest(today, '12-25'), 'Christmas Day'],
    [nearest(today, '01-01'), "New Year's Day"]
  ]);
}
