import { dayInTimeZone, type CalendarDate } from '../domain/dates/calendarDate';
import type { Person } from '../domain/people/person';
import type { OccurrenceRef } from '../domain/tasks/occurrence';
import { taskEventOf } from '../domain/tasks/taskEventOf';
import type { Task, TaskAction, TaskLogEntry } from '../domain/tasks/task';
import { taskStateAfter } from '../domain/tasks/taskState';
import { aLogEntry, aPerson } from './builders';

/** A task and its log, changed together as the repositories do it. */
export class LoggedTask {
  public readonly log: TaskLogEntry[] = [];

  public constructor(public task: Task) {}

  /** `on` is an instant. Who did it is told apart by id. */
  public act(
    action: TaskAction,
    occurrence: OccurrenceRef,
    on: string,
    more: Partial<Pick<TaskLogEntry, 'by' | 'newDue' | 'note' | 'recorded' | 'result' | 'link'>> = {}
  ): void {
    const by: Person = more.by ?? aPerson();
    const day: CalendarDate = dayInTimeZone(new Date(on), 'Etc/UTC');
    const entry = aLogEntry({
      id: this.log.length + 1,
      taskId: this.task.id,
      title: this.task.title,
      action,
      period: occurrence.period,
      due: occurrence.due,
      signOff: action === 'Completed' ? this.task.signOff : null,
      ...more,
      by,
      on
    });
    const event = taskEventOf({ action, by, on, day, newDue: entry.newDue });
    if (event) this.task = { ...this.task, ...taskStateAfter(this.task, occurrence, event) };
    this.log.push(entry);
  }

  /** What the log holds of these months, as `TaskRepository.logOf` answers it. */
  public logOf(months: readonly string[]): readonly TaskLogEntry[] {
    return this.log.filter(({ due, on }) => months.includes((due ?? on).slice(0, 7)));
  }
}
