import type { DemoCalendar } from '../DemoCalendar';
import type { OneTimeTask } from '../model';
import { recentText } from '../texts';
import type { Causes, DemoEvent, PlannedTask } from './DemoEvent';

/** Tasks are written so long ago when nothing else is said. */
const usualAge = 22;
const period = 'round 1';

/** Everything that happened to a task that is done once. */
export function oneTimeEvents(entry: OneTimeTask, calendar: DemoCalendar, causes: Causes): DemoEvent[] {
  const { title, owner = 'lead', dueInDays, moved, done, addedDaysAgo = usualAge, sourceKey } = entry;
  const task: PlannedTask = { entry, id: 0 };
  const cause = causes.get(title);
  const due = dueInDays === undefined ? null : calendar.inDays(dueInDays);
  const firstDue = moved ? calendar.inDays(moved.fromInDays) : due;
  const row = { title, period, today: calendar.today };
  const events: DemoEvent[] = [
    {
      at: cause?.at ?? calendar.moment(calendar.inDays(-addedDaysAgo), '10:00'),
      act: (site) => {
        const by = cause?.by ?? entry.addedBy ?? owner;
        task.id = site.addTask(by, entry, { dueDate: firstDue, followUpOf: cause?.task.id, sourceKey });
      }
    }
  ];
  if (moved) {
    const { by, note, daysAgo } = moved;
    events.push({
      at: calendar.moment(calendar.inDays(-daysAgo), '09:05'),
      act: (site) => {
        site.log(by, { ...row, taskId: task.id, action: 'Moved', due: firstDue, newDue: due, note });
        site.changeTask(by, task.id, { dueDate: due, lateSince: firstDue });
      }
    });
  }
  if (done) {
    const { by, note, daysAgo } = done;
    const on = calendar.inDays(-daysAgo);
    const at = calendar.moment(on, '16:20');
    events.push({
      at,
      act: (site) => {
        site.log(by, { ...row, taskId: task.id, action: 'Completed', due, note, signOff: 'Self', today: on });
        const line = { period, state: 'done', on, due, by } as const;
        const recent = recentText([line], (key) => site.userId(key));
        site.changeTask(by, task.id, { status: 'Done', completed: { on: at, by }, recent });
      }
    });
  }
  return events;
}
