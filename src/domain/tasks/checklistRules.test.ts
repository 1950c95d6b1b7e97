import * as fc from 'fast-check';
import { focusAreas } from '../../lists';
import { aPerson, aRecurringTask, aTask } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import { addDays, calendarDate } from '../dates/calendarDate';
import type { ChecklistItem } from './checklistItem';
import { compareByDue } from './checklistOrder';
import { dueGroupOf } from './dueGroup';
import { logKey } from './logKey';
import type { RecentEntry } from './occurrence';
import { currentOccurrences } from './occurrences';
import { progressByFocusArea, shareOfOpenTask, wasDoneThisMonth } from './progress';
import { singleOccurrence } from './singleOccurrence';
import type { Task } from './task';
import { isFiltering, matchesFilter, noFilter, type TaskFilter } from './taskFilter';

const today = calendarDate('2026-03-29');

function at(task: Task): ChecklistItem {
  return { task, occurrence: singleOccurrence(task, today) };
}

describe('where an occurrence stands', () => {
  it.each([
    [null, 'noDate'],
    [addDays(today, -1), 'overdue'],
    [today, 'today'],
    [addDays(today, 1), 'next7Days'],
    [addDays(today, 7), 'next7Days'],
    [addDays(today, 8), 'later']
  ])('due %s: %s', (dueDate, expected) => {
    expect(dueGroupOf(at(aTask({ dueDate })).occurrence, today, 1)).toBe(expected);
  });

  it('waits for whoever did not do it, and is late wherever its date was moved', () => {
    const waiting = { state: 'waiting', due: today, settledBy: 3 } as const;
    expect(dueGroupOf(waiting, today, 3)).toBe('handedIn');
    expect(dueGroupOf(waiting, today, 4)).toBe('toSignOff');
    expect(dueGroupOf({ state: 'late', due: addDays(today, 30), settledBy: null }, today, 1)).toBe('overdue');
  });
});

describe('the order of the checklist', () => {
  const anyItem = fc
    .record({
      id: fc.integer({ min: 1, max: 50 }),
      days: fc.option(fc.integer({ min: -40, max: 40 })),
      title: fc.constantFrom('b', 'a', 'Ä', 'c')
    })
    .map(({ id, days, title }) =>
      at(aTask({ id, title, dueDate: days === null ? null : addDays(today, days) }))
    );

  it('puts earlier dates first, what has no date last, and never depends on the order before', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anyItem, { selector: ({ task }) => task.id })
          .chain((items) =>
            fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length }))
          ),
        ([items, shuffled]) => {
          const sorted = [...items].sort(compareByDue);
          expect([...shuffled].sort(compareByDue)).toEqual(sorted);
          const dates = sorted.map(({ occurrence }) => occurrence.due ?? '9999');
          expect(dates).toEqual([...dates].sort());
        }
      )
    );
  });
});

describe('the filter', () => {
  const task = aTask({
    title: 'Überprüfe Richtlinien',
    instructions: '<p>Open the <b>report</b></p>',
    owner: aPerson({ id: 3, name: 'Chidi Okafor' }),
    focusArea: 'Operations'
  });

  it.each([
    ['', true],
    ['uberprufe', true],
    ['REPORT okafor', true],
    ['report nobody', false],
    ['<b>', false]
  ])('for the words "%s" matches: %s', (text, expected) => {
    expect(matchesFilter(task, { ...noFilter, text }, 3)).toBe(expected);
  });

  it('narrows by owner, whoever looks, focus area, platform and kind', () => {
    const matches = (change: Partial<TaskFilter>, myId: number = 9): boolean =>
      matchesFilter({ ...task, platforms: ['macOS'] }, { ...noFilter, ...change }, myId);
    expect(matches({ owner: 3 })).toBe(true);
    expect(matches({ owner: 4 })).toBe(false);
    expect([matches({ owner: 'me' }, 3), matches({ owner: 'me' }, 4)]).toEqual([true, false]);
    expect(matches({ focusArea: 'Training' })).toBe(false);
    expect([matches({ platform: 'macOS' }), matches({ platform: 'Linux' })]).toEqual([true, false]);
    expect([matches({ kind: 'Activity' }), matches({ kind: 'Renewal' })]).toEqual([true, false]);
  });

  it('knows whether it narrows at all', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, text: ' ' })).toBe(false);
    expect(isFiltering({ ...noFilter, owner: 1 })).toBe(true);
  });
});

describe('progress by focus area', () => {
  const done: RecentEntry = {
    ...{ round: 1, state: 'done', lateSince: null, by: 3 },
    ...{ period: '2026-03-02', due: calendarDate('2026-03-02'), on: calendarDate('2026-03-02') }
  };
  const share = (task: Task): string => {
    const current = currentOccurrences(task, standardCalendar, today);
    const { done: count, total } = shareOfOpenTask(task, current, standardCalendar, today);
    return `${count}/${total}`;
  };

  it.each<[string, Task, string]>([
    ['a task without a date is work', aTask({ dueDate: null }), '0/1'],
    ['so is one that is left from before', aTask({ dueDate: calendarDate('2026-01-10') }), '0/1'],
    ['one that is due later is not, yet', aTask({ dueDate: calendarDate('2026-04-01') }), '0/0'],
    ['of a weekly task: the Mondays of the month', aRecurringTask({}, { recent: [done] }), '1/5'],
    ['what was left out is no work', aRecurringTask({}, { recent: [{ ...done, state: 'skipped' }] }), '0/4'],
    [
      'what waits for sign-off is not done',
      aRecurringTask({}, { recent: [{ ...done, state: 'waiting' }] }),
      '0/5'
    ]
  ])('%s', (_name, task, expected) => {
    expect(share(task)).toBe(expected);
  });

  it('counts every share once, and says when there is nothing to measure', () => {
    const progress = progressByFocusArea([
      [{ focusArea: 'Operations' }, { done: 1, total: 2 }],
      [{ focusArea: 'Operations' }, { done: 0, total: 3 }],
      [{ focusArea: 'Help desk' }, { done: 2, total: 2 }]
    ]);
    expect(progress.map((area) => area.focusArea)).toEqual(focusAreas);
    expect(progress.map(({ done: d, total }) => `${d}/${total}`)).toEqual([
      '0/0',
      '2/2',
      '0/0',
      '0/0',
      '1/5'
    ]);
  });

  it('knows what was done this month, by the days of the site, and what was left out', () => {
    const task = aTask({ status: 'Done', completedOn: '2026-02-28T23:30:00Z' });
    expect(wasDoneThisMonth(task, today, 'Europe/Berlin')).toBe(true);
    expect(wasDoneThisMonth(task, today, 'UTC')).toBe(false);
    const leftOut: RecentEntry = { ...done, period: 'round 1', state: 'skipped' };
    expect(wasDoneThisMonth({ ...task, recent: [leftOut] }, today, 'Europe/Berlin')).toBe(false);
  });
});

describe('the key of a log row', () => {
  const first = { period: '2026-03-30', round: 1 };

  it('is the same for the same action in the same round, and another one after reopening', () => {
    expect(logKey(5, first, 'Completed')).toBe('5|2026-03-30|Completed');
    expect(logKey(5, { ...first, round: 2 }, 'Completed')).toBe('5|2026-03-30 round 2|Completed');
    expect(logKey(5, { period: 'round 2', round: 2 }, 'Completed')).toBe('5|round 2|Completed');
    expect(logKey(5, first, 'Reopened')).not.toBe(logKey(5, first, 'Completed'));
    expect(logKey(51, first, 'Completed')).not.toBe(logKey(5, first, 'Completed'));
  });

  it('lets only one of completing and skipping, and of signing off and sending back, be recorded', () => {
    expect(logKey(5, first, 'Skipped')).toBe(logKey(5, first, 'Completed'));
    expect(logKey(5, first, 'Sent back')).toBe(logKey(5, first, 'Signed off'));
    expect(logKey(5, first, 'Signed off')).not.toBe(logKey(5, first, 'Completed'));
  });
});
