import { addDays, calendarDate, dayInTimeZone } from '../dates/calendarDate';
import { standardCalendar } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import type { RecurrenceRule } from '../recurrence/rule';
import { changeSchedule } from '../recurrence/schedule';
import { aPerson, aRecurringTask, aRenewal, aRule, aTask } from '../../testing/builders';
import type { Occurrence, RecentEntry } from './occurrence';
import { currentOccurrences, lastOccurrences, missedCount, occurrencesBetween } from './occurrences';
import type { Task } from './task';

const day = calendarDate;
const holidays: WorkingCalendar = {
  ...standardCalendar,
  holidays: new Map([
    [day('2026-04-06'), 'Easter Monday'],
    [day('2026-12-25'), 'Christmas']
  ])
};

function entry(period: string, changes: Partial<RecentEntry> = {}): RecentEntry {
  const settled = {
    round: 1,
    state: 'done',
    due: day(period),
    lateSince: null,
    on: day(period),
    by: 7
  } as const;
  return { period, ...settled, ...changes };
}

function lines(occurrences: readonly Occurrence[]): readonly string[] {
  return occurrences.map(({ period, due, state }) =>
    period === due ? `${period} ${state}` : `${period} -> ${due} ${state}`
  );
}

function current(task: Task, today: string, calendar: WorkingCalendar = standardCalendar): readonly string[] {
  return lines(currentOccurrences(task, calendar, day(today)));
}

/** Every Monday from 5 January 2026. */
const weekly = (changes: Partial<Task> = {}): Task => aRecurringTask({}, changes);

describe('what wants attention of a task that recurs', () => {
  it.each<[string, Task, string, readonly string[]]>([
    ['before it begins: the first one', weekly(), '2026-01-01', ['2026-01-05 upcoming']],
    ['on the day: it and the next', weekly(), '2026-01-05', ['2026-01-05 due', '2026-01-12 upcoming']],
    ['after the day: it is late', weekly(), '2026-01-07', ['2026-01-05 late', '2026-01-12 upcoming']],
    [
      'when the next falls due, the one before is over: missed',
      weekly(),
      '2026-01-12',
      ['2026-01-12 due', '2026-01-19 upcoming']
    ],
    ['done: only the next', weekly({ recent: [entry('2026-01-05')] }), '2026-01-07', ['2026-01-12 upcoming']],
    [
      'done ahead of time: the one after',
      weekly({ recent: [entry('2026-01-12', { on: day('2026-01-06') }), entry('2026-01-05')] }),
      '2026-01-07',
      ['2026-01-19 upcoming']
    ],
    [
      'handed in: waits for the second person',
      weekly({ recent: [entry('2026-01-05', { state: 'waiting' })] }),
      '2026-01-07',
      ['2026-01-05 waiting', '2026-01-12 upcoming']
    ],
    [
      'reopened: wants to be done again',
      weekly({ recent: [entry('2026-01-05', { state: 'open', round: 2, on: null, by: null })] }),
      '2026-01-07',
      ['2026-01-05 late', '2026-01-12 upcoming']
    ],
    [
      'far apart: the next one, years away',
      aRecurringTask(
        { pattern: { kind: 'monthlyByDay', every: 36, day: 5 } },
        { recent: [entry('2026-01-05')] }
      ),
      '2026-02-01',
      ['2029-01-05 upcoming']
    ]
  ])('%s', (_name, task, today, expected) => {
    expect(current(task, today)).toEqual(expected);
  });

  it('leaves a late one late while the task is paused or has ended: nothing newer falls due', () => {
    const { schedule } = weekly();
    const paused = weekly({ schedule: changeSchedule(schedule, 'paused', day('2026-01-13')) });
    expect(current(paused, '2026-03-01')).toEqual(['2026-01-12 late']);
    expect(current(aRecurringTask({ end: day('2026-01-05') }), '2026-03-01')).toEqual(['2026-01-05 late']);
  });

  it('keeps a late one late when its date is moved, until it is done', () => {
    const moved = {
      state: 'open',
      due: day('2026-01-09'),
      lateSince: day('2026-01-05'),
      on: null,
      by: null
    } as const;
    expect(current(weekly({ recent: [entry('2026-01-05', moved)] }), '2026-01-07')).toEqual([
      '2026-01-05 -> 2026-01-09 late',
      '2026-01-12 upcoming'
    ]);
    const done = entry('2026-01-05', {
      due: day('2026-01-09'),
      lateSince: day('2026-01-05'),
      on: day('2026-01-08')
    });
    const shown = occurrencesBetween(
      weekly({ recent: [done] }),
      standardCalendar,
      day('2026-01-10'),
      day('2026-01-05'),
      day('2026-01-11')
    );
    expect(lines(shown)).toEqual(['2026-01-05 -> 2026-01-09 doneLate']);
  });

  it('is not late when its date was moved in time', () => {
    const moved = entry('2026-01-05', { state: 'open', due: day('2026-01-08'), on: null, by: null });
    expect(current(weekly({ recent: [moved] }), '2026-01-07')).toEqual(['2026-01-05 -> 2026-01-08 upcoming']);
  });

  it('shows nothing of a schedule that nobody can read but that it is open', () => {
    const task = aTask({ schedule: { kind: 'unreadable', text: 'soon', line: 1 }, dueDate: null });
    expect(currentOccurrences(task, standardCalendar, day('2026-01-07'))).toEqual([
      expect.objectContaining({ period: 'round 1', due: null, state: 'upcoming' })
    ]);
  });
});

describe('days off', () => {
  const easter: Partial<RecurrenceRule> = { start: day('2026-03-30') };
  it.each<[RecurrenceRule['onNonWorkingDay'], string]>([
    ['keep', '2026-04-06 upcoming'],
    ['before', '2026-04-06 -> 2026-04-03 upcoming'],
    ['after', '2026-04-06 -> 2026-04-07 upcoming'],
    ['skip', '2026-04-06 skipped']
  ])('%s: Easter Monday', (onNonWorkingDay, expected) => {
    const task = aRecurringTask({ ...easter, onNonWorkingDay });
    const range = [day('2026-04-01'), day('2026-04-10')] as const;
    expect(lines(occurrencesBetween(task, holidays, day('2026-03-20'), ...range))).toEqual([expected]);
  });

  it('names the holiday for which one is skipped, and lets the one before stay late', () => {
    const task = aRecurringTask({ ...easter, onNonWorkingDay: 'skip' });
    const [skipped] = occurrencesBetween(
      task,
      holidays,
      day('2026-04-08'),
      day('2026-04-06'),
      day('2026-04-06')
    );
    expect(skipped).toMatchObject({ state: 'skipped', skippedFor: 'Easter Monday', settledBy: null });
    expect(current(task, '2026-04-08', holidays)).toEqual(['2026-03-30 late', '2026-04-13 upcoming']);
  });

  it('moves over the end of a year', () => {
    const task = aRecurringTask({
      pattern: { kind: 'monthlyByDay', every: 12, day: 31 },
      start: day('2027-12-01'),
      onNonWorkingDay: 'after'
    });
    // 31 December 2027 is a Friday, of 2028 a Sunday.
    expect(current(task, '2028-06-01')).toEqual(['2027-12-31 late', '2028-12-31 -> 2029-01-01 upcoming']);
  });
});

describe('a rule that counts from completion', () => {
  const task = (changes: Partial<Task> = {}): Task =>
    aRecurringTask({ base: 'completion', pattern: { kind: 'daily', every: 10 } }, changes);

  it.each<[string, Task, string, readonly string[]]>([
    ['begins on its first day', task(), '2026-01-05', ['2026-01-05 due']],
    ['stays late, for nothing newer falls due', task(), '2026-06-01', ['2026-01-05 late']],
    [
      'counts from the day on which it was done',
      task({ recent: [entry('2026-01-05', { on: day('2026-01-20') })] }),
      '2026-01-21',
      ['2026-01-30 upcoming']
    ],
    [
      'waits for what was reopened',
      task({ recent: [entry('2026-01-05', { state: 'open', round: 2, on: null, by: null })] }),
      '2026-01-21',
      ['2026-01-05 late']
    ],
    [
      'keeps the day of a month, or its last one',
      aRecurringTask(
        { base: 'completion', pattern: { kind: 'monthlyByDay', every: 1, day: 31 } },
        { recent: [entry('2026-01-05', { on: day('2026-01-31') })] }
      ),
      '2026-02-01',
      ['2026-02-28 upcoming']
    ]
  ])('%s', (_name, one, today, expected) => {
    expect(current(one, today)).toEqual(expected);
  });
});

describe('tasks that are done once, and renewals', () => {
  it.each<[string, Partial<Task>, string, readonly string[]]>([
    ['without a date', { dueDate: null }, '2026-05-02', ['round 1 -> null upcoming']],
    ['due today', {}, '2026-05-02', ['round 1 -> 2026-05-02 due']],
    ['late', {}, '2026-05-03', ['round 1 -> 2026-05-02 late']],
    ['late, and moved', { lateSince: day('2026-04-01') }, '2026-05-01', ['round 1 -> 2026-05-02 late']],
    ['done', { status: 'Done' }, '2026-05-03', []],
    [
      'handed in',
      { recent: [entry('2026-05-02', { period: 'round 1', state: 'waiting' })] },
      '2026-05-03',
      ['round 1 -> 2026-05-02 waiting']
    ]
  ])('%s', (_name, changes, today, expected) => {
    expect(current(aTask(changes), today)).toEqual(expected);
  });

  it('shows a renewal by its expiry, and the one before as done', () => {
    const renewal = aRenewal({
      recent: [entry('2025-06-15', { period: 'expiry 2025-06-15', on: day('2025-06-01') })]
    });
    expect(current(renewal, '2026-05-02')).toEqual(['expiry 2026-06-15 -> 2026-06-15 upcoming']);
    expect(lines(lastOccurrences(renewal, standardCalendar, day('2026-05-02'), 12))).toEqual([
      'expiry 2025-06-15 -> 2025-06-15 done'
    ]);
  });
});

describe('the strip of the latest occurrences', () => {
  it('shows what was missed between what was done, oldest first', () => {
    const task = weekly({ recent: [entry('2026-01-26'), entry('2026-01-12', { on: day('2026-01-15') })] });
    const strip = lastOccurrences(task, standardCalendar, day('2026-02-03'), 12);
    expect(lines(strip)).toEqual([
      '2026-01-05 missed',
      '2026-01-12 doneLate',
      '2026-01-19 missed',
      '2026-01-26 done',
      '2026-02-02 late'
    ]);
    expect(missedCount(task, standardCalendar, day('2026-02-03'))).toBe(2);
    expect(lastOccurrences(task, standardCalendar, day('2026-02-03'), 2)).toEqual(strip.slice(-2));
  });

  it('goes by the days they were due, also when newer ones were due before older ones', () => {
    const closed = Array.from({ length: 24 }, (_, offset) => addDays(day('2026-12-19'), offset));
    const calendar = { ...standardCalendar, holidays: new Map(closed.map((off) => [off, 'Closed'])) };
    const task = aRecurringTask({
      start: day('2026-12-19'),
      pattern: { kind: 'weekly', every: 1, on: ['SA', 'SU'] }
    });
    const daily = aRule({
      pattern: { kind: 'daily', every: 1 },
      end: day('2027-01-11'),
      onNonWorkingDay: 'before'
    });
    const changed = { ...task, schedule: changeSchedule(task.schedule, daily, day('2027-01-02')) };
    expect(lines(lastOccurrences(changed, calendar, day('2027-01-13'), 5))).toEqual([
      '2027-01-11 -> 2026-12-18 late',
      '2026-12-19 missed',
      '2026-12-20 missed',
      '2026-12-26 missed',
      '2026-12-27 missed'
    ]);
  });

  it('does not take for missed what the row no longer remembers', () => {
    const full = Array.from({ length: 16 }, (_, i) => entry(`2026-03-${String(31 - i).padStart(2, '0')}`));
    const daily = aRecurringTask({ pattern: { kind: 'daily', every: 1 } }, { recent: full });
    const shown = occurrencesBetween(
      daily,
      standardCalendar,
      day('2026-03-31'),
      day('2026-03-01'),
      day('2026-03-31')
    );
    expect(shown.map(({ state }) => state)).toEqual(Array.from({ length: 16 }, () => 'done'));
  });

  it('still shows what was done under a rule that does not name its day any more', () => {
    const task = aRecurringTask({ start: day('2026-02-01') }, { recent: [entry('2026-01-14')] });
    expect(lines(lastOccurrences(task, standardCalendar, day('2026-02-01'), 12))).toEqual([
      '2026-01-14 done'
    ]);
  });
});

describe('days are days of the site', () => {
  // Clocks are put forward on 29 March 2026 in Berlin; in Santiago on 6 September 2026, at midnight.
  it.each([
    ['Europe/Berlin', '2026-03-29T00:59:00Z', '2026-03-29'],
    ['Europe/Berlin', '2026-03-29T22:30:00Z', '2026-03-30'],
    ['Europe/Berlin', '2026-10-25T22:59:00Z', '2026-10-25'],
    ['America/Santiago', '2026-09-06T03:59:00Z', '2026-09-05'],
    ['America/Santiago', '2026-09-06T04:00:00Z', '2026-09-06'],
    ['Pacific/Kiritimati', '2026-12-31T10:30:00Z', '2027-01-01'],
    ['America/Los_Angeles', '2027-01-01T07:30:00Z', '2026-12-31']
  ])('%s at %s is %s', (timeZone, instant, expected) => {
    const today = dayInTimeZone(new Date(instant), timeZone);
    expect(today).toBe(expected);
    const daily = aRecurringTask({ pattern: { kind: 'daily', every: 1 } });
    const [due] = currentOccurrences(daily, standardCalendar, today);
    expect(due).toMatchObject({ period: expected, state: 'due' });
  });
});

it('says who settled what, on which day', () => {
  const me = aPerson();
  const task = weekly({ recent: [entry('2026-01-05', { by: me.id, round: 3 })] });
  const [done] = lastOccurrences(task, standardCalendar, day('2026-01-06'), 1);
  expect(done).toMatchObject({ settledOn: '2026-01-05', settledBy: me.id, round: 3, taskId: task.id });
});
