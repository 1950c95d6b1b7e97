import * as fc from 'fast-check';
import { focusAreas } from '../../lists';
import { aPerson, aTask } from '../../testing/builders';
import { addDays, calendarDate } from '../dates/calendarDate';
import { compareByDue } from './checklistOrder';
import { dueGroupOf } from './dueGroup';
import { logKey } from './logKey';
import { progressByFocusArea } from './progress';
import { isFiltering, matchesFilter, noFilter } from './taskFilter';

const today = calendarDate('2026-03-29');

describe('where a task stands', () => {
  it.each([
    [null, 'noDate'],
    [addDays(today, -1), 'overdue'],
    [today, 'today'],
    [addDays(today, 1), 'next7Days'],
    [addDays(today, 7), 'next7Days'],
    [addDays(today, 8), 'later']
  ])('due %s: %s', (dueDate, expected) => {
    expect(dueGroupOf({ dueDate }, today)).toBe(expected);
  });
});

describe('the order of the checklist', () => {
  const anyTask = fc
    .record({
      id: fc.integer({ min: 1, max: 50 }),
      days: fc.option(fc.integer({ min: -40, max: 40 })),
      title: fc.constantFrom('b', 'a', 'Ä', 'c')
    })
    .map(({ id, days, title }) => aTask({ id, title, dueDate: days === null ? null : addDays(today, days) }));

  it('puts earlier dates first, tasks without a date last, and never depends on the order before', () => {
    fc.assert(
      fc.property(
        fc
          .uniqueArray(anyTask, { selector: (task) => task.id })
          .chain((tasks) =>
            fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length }))
          ),
        ([tasks, shuffled]) => {
          const sorted = [...tasks].sort(compareByDue);
          expect([...shuffled].sort(compareByDue)).toEqual(sorted);
          const dates = sorted.map((task) => task.dueDate ?? '9999');
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
    expect(matchesFilter(task, { ...noFilter, text })).toBe(expected);
  });

  it('narrows by owner and focus area', () => {
    expect(matchesFilter(task, { ...noFilter, ownerId: 3 })).toBe(true);
    expect(matchesFilter(task, { ...noFilter, ownerId: 4 })).toBe(false);
    expect(matchesFilter(task, { ...noFilter, focusArea: 'Training' })).toBe(false);
  });

  it('knows whether it narrows at all', () => {
    expect(isFiltering(noFilter)).toBe(false);
    expect(isFiltering({ ...noFilter, text: ' ' })).toBe(false);
    expect(isFiltering({ ...noFilter, ownerId: 1 })).toBe(true);
  });
});

describe('progress by focus area', () => {
  it('counts every task once, and says when there is nothing to measure', () => {
    const done = { Planning: 0, 'Help desk': 2, Awareness: 0, Training: 0, Operations: 1 };
    const open = [aTask({ focusArea: 'Operations' }), aTask({ focusArea: 'Planning' })];
    const progress = progressByFocusArea(open, done);
    expect(progress.map((area) => area.focusArea)).toEqual(focusAreas);
    expect(progress.map(({ done: d, total }) => `${d}/${total}`)).toEqual([
      '0/1',
      '2/2',
      '0/0',
      '0/0',
      '1/2'
    ]);
  });
});

describe('the key of a log row', () => {
  it('is the same for the same action in the same round, and another one after reopening', () => {
    const first = logKey(aTask({ id: 5, cycle: 0 }), 'Completed');
    expect(logKey(aTask({ id: 5, cycle: 0, title: 'Renamed' }), 'Completed')).toBe(first);
    expect(logKey(aTask({ id: 5, cycle: 1 }), 'Completed')).not.toBe(first);
    expect(logKey(aTask({ id: 5, cycle: 0 }), 'Reopened')).not.toBe(first);
    expect(logKey(aTask({ id: 51, cycle: 0 }), 'Completed')).not.toBe(first);
  });
});
