import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { CalendarDate } from '../dates/calendarDate';
import type { NoticeContent } from './notice';
import type { Severity } from './vocabulary';
import { addWorkingDays } from './workingDays';

/** Working days that people have to acknowledge a notice. */
export type AcknowledgeWithin = Readonly<Record<Severity, number>>;

export const defaultAcknowledgeWithin: AcknowledgeWithin = { normal: 5, high: 2, critical: 1 };

interface Urgent extends Pick<NoticeContent, 'severity' | 'actBy'> {
  /** The day on which this revision was taken in. */
  readonly revisedOn: CalendarDate;
}

/**
 * By when a revision has to be acknowledged: so many working days after it came in, but no later than the last day to act.
 * A severity that we don't know counts as high.
 */
export function acknowledgeBy(
  { severity, actBy, revisedOn }: Urgent,
  calendar: WorkingCalendar,
  within: AcknowledgeWithin = defaultAcknowledgeWithin
): CalendarDate {
  const days = within[severity.value === 'other' ? 'high' : severity.value];
  const due = addWorkingDays(revisedOn, days, calendar);
  if (actBy === null || actBy >= due) return due;
  return actBy < revisedOn ? revisedOn : actBy;
}
