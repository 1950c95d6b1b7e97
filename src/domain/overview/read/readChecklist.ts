import { addDays } from '../../dates/calendarDate';
import { auditReport } from '../../history/auditReport';
import { reportMonths } from '../../history/reportMonths';
import type { ChecklistFacts } from '../figures/checklist';
import type { PeriodQuestion } from './PeriodReader';
import type { ChecklistSources } from './PeriodSources';

/** What the checklist's figures of the period need: one round trip. */
export async function readChecklist(
  { tasks, calendar }: ChecklistSources,
  { period: { first, last }, today, timeZone }: PeriodQuestion
): Promise<ChecklistFacts> {
  const [open, done, log, workingCalendar] = await Promise.all([
    tasks.open(),
    // A day earlier: the site's day may have begun before the one of UTC.
    tasks.doneSince(`${addDays(first, -1)}T00:00:00Z`),
    tasks.logOf(reportMonths(first, last)),
    calendar.workingCalendar()
  ]);
  const all = [...new Map([...open, ...done].map((task) => [task.id, task])).values()];
  const report = auditReport({
    from: first,
    to: last,
    today,
    tasks: all,
    log,
    calendar: workingCalendar,
    timeZone
  });
  return { report, tasks: all, calendar: workingCalendar };
}
