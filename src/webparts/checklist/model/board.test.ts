import { standardCalendar } from '../../../domain/calendar/dayOff';
import { aDoneTask, aTask } from '../../../testing/builders';
import { withTask, withTasks, type BoardRows } from './board';

const open = aTask({ id: 1 });
const done = aDoneTask({ id: 1 });
const other = aTask({ id: 2 });
const rows = (openTasks: BoardRows['open'], doneThisMonth: BoardRows['open']): BoardRows => ({
  open: openTasks,
  doneThisMonth,
  calendar: standardCalendar
});

describe('withTask', () => {
  it.each([
    ['completing', rows([open], []), open, done, rows([], [done])],
    ['reopening', rows([], [done]), done, open, rows([open], [])],
    ['adding', rows([], []), undefined, open, rows([open], [])],
    ['removing an open task', rows([open], []), open, undefined, rows([], [])],
    ['removing a done task', rows([], [done]), done, undefined, rows([], [])],
    [
      'leaving out a task that is done once',
      rows([open], []),
      open,
      { ...done, completedOn: null },
      rows([], [])
    ]
  ])('%s moves the task', (_name, before, from, to, expected) => {
    expect(withTask(before, from, to)).toEqual(expected);
  });

  it('takes many tasks over, each in its place', () => {
    expect(withTasks(rows([open, other], []), [done, other])).toEqual(rows([other], [done]));
  });
});
