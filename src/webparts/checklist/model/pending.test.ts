import { standardCalendar } from '../../../domain/calendar/dayOff';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { singleOccurrence } from '../../../domain/tasks/singleOccurrence';
import type { Task } from '../../../domain/tasks/task';
import type { TaskEvent } from '../../../domain/tasks/taskState';
import { aDoneTask, aPerson, aTask } from '../../../testing/builders';
import type { BoardRows } from './board';
import { isPending, pendingKey, wholeTaskKey, withPending, type PendingWrite } from './pending';

const today = calendarDate('2026-05-20');
const me = aPerson();

function rowsOf(open: readonly Task[], doneThisMonth: readonly Task[] = []): BoardRows {
  return { open, doneThisMonth, calendar: standardCalendar };
}

function write(task: Task, event: TaskEvent): PendingWrite {
  const occurrence = singleOccurrence(task, today);
  return {
    key: pendingKey(task.id, occurrence),
    taskId: task.id,
    expected: { kind: 'event', occurrence, event }
  };
}

const completed: TaskEvent = {
  kind: 'completed',
  on: '2026-05-20T09:00:00Z',
  day: today,
  by: me,
  renewedUntil: null
};

describe('rows while writes are under way', () => {
  const task = aTask({ id: 1 });
  const other = aTask({ id: 2 });

  it('are shown as they will be', () => {
    const shown = withPending(rowsOf([task, other]), [write(task, completed)]);
    expect(shown.open).toEqual([other]);
    expect(shown.doneThisMonth).toMatchObject([{ id: 1, status: 'Done', completedBy: me }]);
    const done = aDoneTask({ id: 3 });
    const reopened = withPending(rowsOf([], [done]), [write(done, { kind: 'reopened' })]);
    expect(reopened.open).toMatchObject([{ id: 3, status: 'Open', cycle: 1 }]);
  });

  it('do not expect what the list, read again meanwhile, tells already', () => {
    const done = aDoneTask({ id: 1, completedBy: aPerson({ id: 9 }) });
    expect(withPending(rowsOf([], [done]), [write(task, completed)]).doneThisMonth).toEqual([done]);
  });

  it('miss what is being removed', () => {
    const removal: PendingWrite = { key: wholeTaskKey(2), taskId: 2, expected: { kind: 'removal' } };
    expect(withPending(rowsOf([task, other]), [removal]).open).toEqual([task]);
  });

  it('are the same rows when nothing is expected', () => {
    const rows = rowsOf([task]);
    expect(withPending(rows, [{ key: wholeTaskKey(1), taskId: 1, expected: undefined }])).toBe(rows);
  });
});

it('a write is about one occurrence, or about the task with all of them', () => {
  const pending = new Set([pendingKey(1, { period: '2026-05-18' }), wholeTaskKey(2)]);
  expect(isPending(pending, 1, { period: '2026-05-18' })).toBe(true);
  expect(isPending(pending, 1, { period: '2026-05-25' })).toBe(false);
  expect(isPending(pending, 2, { period: 'round 1' })).toBe(true);
});
