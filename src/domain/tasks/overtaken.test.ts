import { aRecurringTask, aRule, aTask } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, calendarDate } from '../dates/calendarDate';
import { onceOnly, type RecurrenceRule, type Schedule } from '../recurrence/rule';
import { changeSchedule } from '../recurrence/schedule';
import type { Occurrence, RecentEntry } from './occurrence';
import { currentOccurrences, lastOccurrences, occurrencesBetween } from './occurrences';
import { withEntry } from './recent';
import type { Task } from './task';

const day = calendarDate;
const nobody = { on: null, by: null } as const;

function entry(period: string, changes: Partial<RecentEntry> = {}): RecentEntry {
  const settled = { round: 1, state: 'done', due: day(period), lateSince: null, on: day(period) } as const;
  return { period, ...settled, by: 7, ...changes };
}

function lines(occurrences: readonly Occurrence[]): readonly string[] {
  return occurrences.map(({ period, due, state }) =>
    period === due ? `${period} ${state}` : `${period} -> ${due} ${state}`
  );
}

function current(task: Task, today: string, calendar: WorkingCalendar = standardCalendar): readonly string[] {
  return lines(currentOccurrences(task, calendar, day(today)));
}

function strip(task: Task, today: string, calendar: WorkingCalendar = standardCalendar): readonly string[] {
  return lines(lastOccurrences(task, calendar, day(today), 12));
}

/** One rule after the other, each from its own day. */
function rules(...all: readonly (readonly [string, Partial<RecurrenceRule>])[]): Schedule {
  return all.reduce<Schedule>((now, [from, rule]) => changeSchedule(now, aRule(rule), day(from)), onceOnly);
}

const everyTenDays = { base: 'completion', pattern: { kind: 'daily', every: 10 } } as const;

describe('an occurrence that was moved', () => {
  it('lets the one before stay late until its new day comes', () => {
    const task = aRecurringTask(
      {},
      { recent: [entry('2026-01-12', { state: 'open', due: day('2026-01-15'), ...nobody })] }
    );
    expect(current(task, '2026-01-13')).toEqual(['2026-01-05 late', '2026-01-12 -> 2026-01-15 upcoming']);
    expect(strip(task, '2026-01-15')).toEqual(['2026-01-05 missed', '2026-01-12 -> 2026-01-15 due']);
  });

  it('to an earlier day makes an end of the one before as soon as that day comes', () => {
    const task = aRecurringTask(
      {},
      { recent: [entry('2026-01-19', { state: 'open', due: day('2026-01-14'), ...nobody })] }
    );
    expect(strip(task, '2026-01-13')).toEqual(['2026-01-05 missed', '2026-01-12 late']);
    expect(strip(task, '2026-01-14').slice(1)).toEqual(['2026-01-12 missed', '2026-01-19 -> 2026-01-14 due']);
  });

  it('beyond the next one comes after it', () => {
    const moved = entry('2026-01-05', { state: 'open', due: day('2026-01-30'), ...nobody });
    const task = aRecurringTask({}, { recent: [moved] });
    expect(current(task, '2026-01-05')).toEqual(['2026-01-12 upcoming']);
    expect(current(task, '2026-01-30')).toContain('2026-01-05 -> 2026-01-30 due');
  });

  it('far ahead is there on its day, whatever was done since', () => {
    const first = entry('2026-01-05', { state: 'open', due: day('2026-02-20'), ...nobody });
    const recent = Array.from({ length: 40 }, (_, index) => entry(addDays(day('2026-01-06'), index))).reduce(
      withEntry,
      [first]
    );
    const task = aRecurringTask({ pattern: { kind: 'daily', every: 1 } }, { recent });
    expect(current(task, '2026-02-20')).toContain('2026-01-05 -> 2026-02-20 due');
  });
});

describe('rules that count from completion', () => {
  it('miss nothing among themselves: what was reopened is late, and nothing else is outstanding', () => {
    const reopened = entry('2026-01-05', { state: 'open', round: 2, ...nobody });
    const task = aRecurringTask(everyTenDays, { recent: [entry('2026-01-20'), reopened] });
    expect(current(task, '2026-02-01')).toEqual(['2026-01-05 late']);
    expect(strip(task, '2026-02-01')).toEqual(['2026-01-05 late', '2026-01-20 done']);
  });

  it('leave what was outstanding when the calendar takes over: late, then missed for good', () => {
    const schedule = rules(['2026-01-05', everyTenDays], ['2026-02-01', { start: day('2026-02-02') }]);
    const task = aTask({ dueDate: null, schedule });
    expect(current(task, '2026-02-01')).toEqual(['2026-01-05 late', '2026-02-02 upcoming']);
    expect(strip(task, '2026-02-02')).toEqual(['2026-01-05 missed', '2026-02-02 due']);
    const done = { ...task, recent: [entry('2026-02-02')] };
    expect(strip(done, '2026-02-04')).toEqual(['2026-01-05 missed', '2026-02-02 done']);
  });

  it('begin anew after a rule by the calendar, whatever was never done before it', () => {
    const schedule = rules(
      ['2026-01-05', everyTenDays],
      ['2026-02-01', { start: day('2026-02-02') }],
      ['2026-03-01', { ...everyTenDays, start: day('2026-03-01') }]
    );
    const task = aTask({ dueDate: null, schedule });
    expect(current(task, '2026-02-28')).toEqual(['2026-02-23 late', '2026-03-01 upcoming']);
    expect(strip(task, '2026-03-05').slice(-2)).toEqual(['2026-02-23 missed', '2026-03-01 late']);
  });

  it('wait for what an older one of them left, pause or not', () => {
    const schedule = changeSchedule(rules(['2026-01-05', everyTenDays]), 'paused', day('2026-01-20'));
    const every5 = aRule({ ...everyTenDays, pattern: { kind: 'daily', every: 5 } });
    const task = aTask({ dueDate: null, schedule: changeSchedule(schedule, every5, day('2026-02-01')) });
    expect(current(task, '2026-02-10')).toEqual(['2026-01-05 late']);
    const done = { ...task, recent: [entry('2026-01-05', { on: day('2026-02-10') })] };
    expect(current(done, '2026-02-10')).toEqual(['2026-02-15 upcoming']);
  });

  it('do not move what is late because somebody explains what is older', () => {
    const schedule = rules(['2026-01-05', {}], ['2026-01-28', everyTenDays]);
    const task = aTask({ dueDate: null, schedule, recent: [entry('2026-01-19')] });
    expect(current(task, '2026-02-10')).toContain('2026-01-29 late');
    const explained = entry('2026-01-26', { state: 'skipped', on: day('2026-02-10') });
    expect(current({ ...task, recent: [explained, ...task.recent] }, '2026-02-10')).toEqual([
      '2026-01-29 late'
    ]);
  });

  it('begin on their own first day when that is newer than what was done', () => {
    const schedule = rules(
      ['2026-01-05', everyTenDays],
      ['2026-02-01', { ...everyTenDays, start: day('2026-03-02') }]
    );
    const recent = [entry('2026-01-25', { on: day('2026-01-30') })];
    expect(current(aTask({ dueDate: null, schedule, recent }), '2026-02-01')).toEqual([
      '2026-03-02 upcoming'
    ]);
  });

  it('wait one interval longer over a day off that they skip', () => {
    // The 10th is a Saturday, five days later a Thursday.
    const rule = { ...everyTenDays, pattern: { kind: 'daily', every: 5 }, start: day('2026-01-10') } as const;
    expect(current(aRecurringTask({ ...rule, onNonWorkingDay: 'skip' }), '2026-01-12')).toEqual([
      '2026-01-15 upcoming'
    ]);
  });

  it('say nothing of times that the row does not remember', () => {
    const schedule = rules(
      ['2026-01-05', everyTenDays],
      ['2026-02-01', { pattern: { kind: 'daily', every: 1 }, start: day('2026-02-01') }]
    );
    const recent = Array.from({ length: 16 }, (_, index) => entry(addDays(day('2026-03-01'), -index)));
    const task = aTask({ dueDate: null, schedule, recent });
    expect(strip(task, '2026-03-01')).toHaveLength(12);
    expect(lines(lastOccurrences(task, standardCalendar, day('2026-03-01'), 99))).toHaveLength(16);
  });
});

describe('days off', () => {
  const closed = Array.from({ length: 24 }, (_, index) => addDays(day('2026-12-19'), index));
  const calendar: WorkingCalendar = {
    ...standardCalendar,
    holidays: new Map(closed.map((one) => [one, 'Closed']))
  };

  it.each([
    ['after', '2026-12-20 -> 2027-01-12 upcoming', '2027-01-05', '2027-01-15'],
    ['before', '2026-12-20 -> 2026-12-18 upcoming', '2026-12-14', '2026-12-18'],
    ['before', '2027-01-11 -> 2026-12-18 upcoming', '2026-12-14', '2026-12-18']
  ] as const)('over a long closing, moved %s: %s', (onNonWorkingDay, expected, from, to) => {
    const pattern = { kind: 'monthlyByDay', every: 1, day: Number(expected.slice(8, 10)) } as const;
    const task = aRecurringTask({ pattern, start: day('2026-12-12'), onNonWorkingDay });
    const found = occurrencesBetween(task, calendar, day('2026-12-12'), day(from), day(to));
    expect(lines(found)).toEqual([expected]);
  });

  it('that the rule skips, one after the other, leave the one before them late', () => {
    // 9 January: a Friday in 2026, then Saturday and Sunday.
    const pattern = { kind: 'monthlyByDay', every: 12, day: 9 } as const;
    const task = aRecurringTask({ pattern, start: day('2026-01-09'), onNonWorkingDay: 'skip' });
    expect(current(task, '2028-06-01')).toEqual(['2026-01-09 late', '2029-01-09 upcoming']);
  });

  it('to come are not in the strip', () => {
    const task = aRecurringTask({ onNonWorkingDay: 'skip', start: day('2026-12-14') });
    expect(strip(task, '2026-12-16', calendar)).toEqual(['2026-12-14 late']);
    expect(strip(task, '2026-12-21', calendar)).toEqual(['2026-12-14 late', '2026-12-21 skipped']);
  });

  it('alone still let the task be seen', () => {
    const saturdays = { kind: 'weekly', every: 1, on: ['SA'] } as const;
    const task = aRecurringTask({ pattern: saturdays, onNonWorkingDay: 'skip' });
    expect(current(task, '2026-01-05')).toEqual(['2026-01-10 skipped']);
  });
});
