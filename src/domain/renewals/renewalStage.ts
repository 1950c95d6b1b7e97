import { addDays, daysBetween, type CalendarDate } from '../dates/calendarDate';
import type { Task } from '../tasks/task';

/** How near a renewal is, most pressing first. `noDate`: nobody has entered the expiry yet. */
export const renewalStages = ['expired', 'inLeadTime', 'noDate', 'calm'] as const;

/** Where a renewal stands, seen from today in the site's time zone. */
export interface RenewalStage {
  readonly kind: (typeof renewalStages)[number];
  /** Days until it expires: 0 on the day itself, negative after it, `null` without a date. */
  readonly daysLeft: number | null;
  /** The shortest lead time that has begun; `null` unless `inLeadTime`. */
  readonly lead: number | null;
}

type Expiring = Pick<Task, 'dueDate' | 'renewal'>;

/** On its last day a thing still works: it is expired from the day after. */
export function renewalStage({ dueDate, renewal }: Expiring, today: CalendarDate): RenewalStage {
  if (dueDate === null) return { kind: 'noDate', daysLeft: null, lead: null };
  const daysLeft = daysBetween(today, dueDate);
  if (daysLeft < 0) return { kind: 'expired', daysLeft, lead: null };
  const begun = (renewal?.leadDays ?? []).filter((days) => days >= daysLeft);
  if (begun.length === 0) return { kind: 'calm', daysLeft, lead: null };
  return { kind: 'inLeadTime', daysLeft, lead: Math.min(...begun) };
}

/** The next day on which attention rises. */
export interface RenewalWarning {
  readonly on: CalendarDate;
  /** The lead time that begins then. */
  readonly lead: number;
}

/** `null` when no lead time is left to begin. */
export function nextWarning({ dueDate, renewal }: Expiring, today: CalendarDate): RenewalWarning | null {
  if (dueDate === null) return null;
  const daysLeft = daysBetween(today, dueDate);
  const ahead = (renewal?.leadDays ?? []).filter((days) => days < daysLeft);
  if (ahead.length === 0) return null;
  const lead = Math.max(...ahead);
  return { on: addDays(dueDate, -lead), lead };
}
