import { aPerson, aTask } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import { addDays, calendarDate } from '../dates/calendarDate';
import { parseSchedule } from '../recurrence/schedule';
import { mostRecentEntries, type RecentEntry } from '../tasks/occurrence';
import type { Task } from '../tasks/task';
import { daysOfMonth, plannedWork, type PlannedWork } from './plannedMinutes';

const amir = aPerson({ id: 1, name: 'Amir' });
const bea = aPerson({ id: 2, name: 'Bea' });
const today = calendarDate('2026-03-30');
const calendar = { ...standardCalendar, holidays: new Map([[calendarDate('2026-03-17'), 'Holiday']]) };

const recurring = (rule: string, changes: Partial<Task> = {}): Task =>
  aTask({ dueDate: null, schedule: parseSchedule(`2026-01-01 ${rule}`), owner: amir, ...changes });

const planned = (...tasks: Task[]): readonly PlannedWork[] => plannedWork(tasks, calendar, today, '2026-03');

describe('the planned work of a month', () => {
  it('is the effort of all occurrences that are due in it, without days off that the rule skips', () => {
    const daily = recurring('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;X-DAYOFF=SKIP', { minutes: 10 });
    expect(planned(daily)).toMatchObject([{ person: amir, occurrences: 21, minutes: 210, withoutEffort: 0 }]);
  });

  it('does not shrink when the row of a task has forgotten the beginning of the month', () => {
    const entry = (days: number): RecentEntry => {
      const day = addDays(today, -days);
      return { period: day, round: 1, state: 'done', due: day, lateSince: null, on: day, by: 1 };
    };
    const recent = Array.from({ length: mostRecentEntries }, (_, days) => entry(days));
    expect(planned(recurring('FREQ=DAILY', { minutes: 1, recent }))).toMatchObject([{ minutes: 31 }]);
  });

  it('shows what comes on top for whoever covers, and what nobody owns last', () => {
    const covered = recurring('FREQ=MONTHLY;BYMONTHDAY=5', { minutes: 60, backup: bea });
    const orphan = recurring('FREQ=MONTHLY;BYMONTHDAY=6', { owner: null, minutes: 500 });
    const dated = aTask({ dueDate: calendarDate('2026-03-09'), minutes: null, owner: bea });
    expect(planned(orphan, covered, dated)).toEqual([
      { person: amir, minutes: 60, occurrences: 1, withoutEffort: 0, minutesAsBackup: 0 },
      { person: bea, minutes: 0, occurrences: 1, withoutEffort: 1, minutesAsBackup: 60 },
      { person: null, minutes: 500, occurrences: 1, withoutEffort: 0, minutesAsBackup: 0 }
    ]);
  });

  it('has nothing of tasks without a date, or due in other months', () => {
    expect(planned(aTask({ dueDate: null }), aTask({ dueDate: calendarDate('2026-04-01') }))).toEqual([]);
  });

  it.each([
    ['2026-02', '2026-02-28'],
    ['2024-02', '2024-02-29'],
    ['2026-12', '2026-12-31']
  ])('%s ends on %s', (month, last) => {
    expect(daysOfMonth(month)).toEqual({ first: `${month}-01`, last });
  });
});
