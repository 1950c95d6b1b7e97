import { standardCalendar } from '../../../domain/calendar/dayOff';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { itemsOf } from '../../../domain/tasks/checklistItem';
import { parseSchedule } from '../../../domain/recurrence/schedule';
import { aDoneTask, aPerson, aTask } from '../../../testing/builders';
import { doneToday, groupByDue, groupByFocusArea, groupByOwner, groupForToday } from './itemGroups';
import { keepKnown } from './keepKnown';
import { earliestOfThisMonth } from './thisMonth';
import { rangeOf } from './useSelection';

const today = calendarDate('2026-05-20');
const me = aPerson({ id: 3, name: 'Lena' });
const amir = aPerson({ id: 7, name: 'Amir' });
const viewpoint = { today, myId: me.id };

const waiting = (id: number, by: number): ReturnType<typeof aTask> =>
  aTask({
    id,
    title: `Waiting ${id}`,
    signOff: 'Second person',
    recent: [{ period: 'round 1', round: 1, state: 'waiting', due: null, lateSince: null, on: today, by }]
  });
const renewal = (id: number, dueDate: string): ReturnType<typeof aTask> =>
  aTask({
    id,
    title: `Renewal ${id}`,
    kind: 'Renewal',
    dueDate: calendarDate(dueDate),
    renewal: { subject: 'Other', account: '', leadDays: [90, 30, 7] }
  });
const late = aTask({ id: 1, title: 'Late', dueDate: calendarDate('2026-05-01'), owner: me });
const due = aTask({ id: 2, title: 'Due', dueDate: today, owner: amir, focusArea: 'Training' });
const open = [
  late,
  due,
  waiting(3, amir.id),
  waiting(4, me.id),
  renewal(5, '2026-05-25'),
  renewal(6, '2026-06-15')
];
const items = itemsOf(open, standardCalendar, today);

function shape(groups: readonly { readonly key: unknown; readonly items: typeof items }[]): unknown {
  return groups.map(({ key, items: members }) => [key, members.map(({ task }) => task.id)]);
}

describe('groups of rows', () => {
  it('by due date put what to sign off first, and what waits for somebody else last', () => {
    expect(shape(groupByDue(items, viewpoint))).toEqual([
      ['toSignOff', [3]],
      ['overdue', [1]],
      ['today', [2]],
      ['next7Days', [5]],
      ['later', [6]],
      ['handedIn', [4]]
    ]);
  });

  it('by focus area are in their usual order', () => {
    expect(shape(groupByFocusArea(items))).toEqual([
      ['Training', [2]],
      ['Operations', [1, 3, 4, 5, 6]]
    ]);
  });

  it('by owner begin with what nobody owns, then by name', () => {
    const groups = groupByOwner(items, (a, b) => a.localeCompare(b));
    expect(groups.map(({ key }) => key?.name ?? null)).toEqual([null, 'Amir', 'Lena']);
  });

  it('for today hold what presses, renewals within their shortest lead time, and what I did', () => {
    const done = aDoneTask({
      id: 8,
      recent: [
        { period: 'round 1', round: 1, state: 'done', due: today, lateSince: null, on: today, by: me.id }
      ]
    });
    const board = { open, doneThisMonth: [done, aDoneTask({ id: 9 })], calendar: standardCalendar };
    const mine = doneToday(board, viewpoint);
    expect(mine.map(({ task }) => task.id)).toEqual([4, 8]);
    expect(shape(groupForToday(items, mine, viewpoint))).toEqual([
      ['toSignOff', [3]],
      ['overdue', [1]],
      ['today', [2]],
      ['renewals', [5]],
      ['doneToday', [4, 8]]
    ]);
  });

  it('for today know what was done of recurring tasks, also ahead of time', () => {
    const daily = aTask({
      id: 1,
      dueDate: null,
      schedule: parseSchedule('2026-05-18 DTSTART=2026-05-18;FREQ=DAILY'),
      recent: [
        {
          period: '2026-05-21',
          round: 1,
          state: 'done',
          due: calendarDate('2026-05-21'),
          lateSince: null,
          on: today,
          by: me.id
        }
      ]
    });
    const board = { open: [daily], doneThisMonth: [], calendar: standardCalendar };
    expect(doneToday(board, viewpoint).map(({ occurrence }) => occurrence.period)).toEqual(['2026-05-21']);
    expect(doneToday(board, { today, myId: amir.id })).toEqual([]);
  });
});

describe('rows that were read again', () => {
  const rows = { open: [late, due], doneThisMonth: [], calendar: standardCalendar };

  it('are the very objects of before where nothing has changed', () => {
    const copy = {
      open: [{ ...late }, { ...due }],
      doneThisMonth: [],
      calendar: { workdays: new Set(standardCalendar.workdays), holidays: new Map() }
    };
    expect(keepKnown(rows, copy)).toBe(rows);
  });

  it('are new where something has', () => {
    const changed = { ...due, etag: '"2"' };
    const holidays = new Map([[today, 'Founding day']]);
    const kept = keepKnown(rows, {
      ...rows,
      open: [{ ...late }, changed],
      calendar: { ...standardCalendar, holidays }
    });
    expect(kept.open[0]).toBe(late);
    expect(kept.open[1]).toBe(changed);
    expect(kept.calendar.holidays).toBe(holidays);
  });
});

describe('a range of rows', () => {
  const order = ['a', 'b', 'c', 'd'];

  it.each([
    ['b', 'd', ['b', 'c', 'd']],
    ['d', 'b', ['b', 'c', 'd']],
    [undefined, 'c', ['c']],
    ['gone', 'c', ['c']],
    ['a', 'a', ['a']]
  ])('from %s to %s', (anchor, key, expected) => {
    expect(rangeOf(order, anchor, key)).toEqual(expected);
  });
});

it.each([
  ['2026-05-20T09:00:00Z', '2026-04-30T10:00:00.000Z'],
  // It is June in Auckland already, and still May in Honolulu.
  ['2026-06-01T03:00:00Z', '2026-04-30T10:00:00.000Z'],
  ['2026-06-01T13:00:00Z', '2026-05-31T10:00:00.000Z']
])('at %s the month began at or after %s, wherever the site is', (now, expected) => {
  expect(earliestOfThisMonth(new Date(now))).toBe(expected);
});
