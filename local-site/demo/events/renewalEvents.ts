import { addDays } from '../day';
import { teamAge, type DemoCalendar } from '../DemoCalendar';
import type { RenewalTask } from '../model';
import { recentText } from '../texts';
import type { DemoEvent, PlannedTask } from './DemoEvent';

/** A renewal, and the last time that it was renewed. */
export function renewalEvents(entry: RenewalTask, calendar: DemoCalendar): DemoEvent[] {
  const { title, owner = 'lead', expiresInDays, renewed, evidence } = entry;
  const { subject, account, leadDays } = entry;
  const task: PlannedTask = { entry, id: 0 };
  const expiry = expiresInDays === undefined ? null : calendar.inDays(expiresInDays);
  const on = calendar.inDays(-(renewed?.daysAgo ?? 0));
  const firstExpiry = renewed ? addDays(on, renewed.beforeExpiry) : expiry;
  const events: DemoEvent[] = [
    {
      at: calendar.moment(calendar.inDays(-teamAge), '07:45'),
      act: (site) => {
        const facts = { renewalOf: subject, account, leadDays, evidence };
        task.id = site.addTask('lead', entry, { dueDate: firstExpiry, ...facts });
      }
    }
  ];
  if (!renewed) return events;
  const { by, note, link } = renewed;
  const at = calendar.moment(on, '13:30');
  const period = `expiry ${firstExpiry ?? 'unknown'}`;
  events.push({
    at,
    act: (site) => {
      const row = { taskId: task.id, title, period, due: firstExpiry, newDue: expiry, today: on };
      site.log(by, { ...row, action: 'Completed', signOff: 'Self', note, link });
      const line = { period, state: 'done', on, due: firstExpiry, by } as const;
      const recent = recentText([line], (key) => site.userId(key));
      site.changeTask(owner, task.id, { dueDate: expiry, completed: { on: at, by }, recent });
    }
  });
  return events;
}
