import * as fc from 'fast-check';
import { addDays, calendarDate, type CalendarDate } from '../dates/calendarDate';
import { standardCalendar } from '../calendar/dayOff';
import { changeSchedule, earliestChange } from '../recurrence/schedule';
import { aPerson, aRecurringTask, aRenewal, aRule, aTask } from '../../testing/builders';
import { mostRecentEntries, type Occurrence } from './occurrence';
import { currentOccurrences, occurrencesBetween } from './occurrences';
import { isSettled } from './standing';
import type { Task } from './task';
import {
  canBeSkipped,
  occurrenceIsOpen,
  stateOfMovedTask,
  taskStateAfter,
  type TaskEvent
} from './taskState';

const day = calendarDate;
const amir = aPerson();
const brigitte = aPerson({ id: 8, name: 'Brigitte Keller' });
const today = day('2026-05-04');

function completed(on: CalendarDate = today, renewedUntil: CalendarDate | null = null): TaskEvent {
  return { kind: 'completed', on: `${on}T09:00:00Z`, day: on, by: amir, renewedUntil };
}

function present(task: Task, on: CalendarDate = today): Occurrence {
  const [first] = currentOccurrences(task, standardCalendar, on);
  if (!first) throw new Error('Nothing is open.');
  return first;
}

function after(task: Task, ...events: readonly TaskEvent[]): Task {
  return events.reduce((now, event) => ({ ...now, ...taskStateAfter(now, reference(now), event) }), task);
}

/** The occurrence that a person would act on: the one handed in or settled last, or the present one. */
function reference(task: Task): Occurrence {
  const all = occurrencesBetween(task, standardCalendar, today, day('2026-04-27'), today);
  return all.at(-1) ?? present(task);
}

describe('a task that is done once', () => {
  const task = aTask({ dueDate: today });

  it('is done when it was completed, and open in its next round when that is taken back', () => {
    const done = after(task, completed());
    expect(done).toMatchObject({ status: 'Done', completedBy: amir, completedOn: '2026-05-04T09:00:00Z' });
    expect(occurrenceIsOpen(done, present(task))).toBe(false);
    const again = { ...done, ...taskStateAfter(done, present(task), { kind: 'reopened' }) };
    expect(again).toMatchObject({ status: 'Open', cycle: 1, completedBy: null, recent: [] });
    expect(present(again)).toMatchObject({ period: 'round 2', round: 2, state: 'due' });
    expect(occurrenceIsOpen(again, present(task))).toBe(false);
  });

  it('waits for a second person, who signs it off or sends it back', () => {
    const handedIn = after({ ...task, signOff: 'Second person' }, completed());
    expect(handedIn).toMatchObject({ status: 'Open', completedBy: amir });
    expect(present(handedIn)).toMatchObject({ state: 'waiting', settledBy: amir.id });
    const signedOff = {
      kind: 'signedOff',
      on: '2026-05-05T09:00:00Z',
      day: day('2026-05-05'),
      by: brigitte
    } as const;
    expect(taskStateAfter(handedIn, present(handedIn), signedOff)).toMatchObject({
      status: 'Done',
      recent: [{ state: 'done', by: amir.id, on: today }]
    });
    expect(taskStateAfter(handedIn, present(handedIn), { kind: 'sentBack' })).toMatchObject({
      status: 'Open',
      cycle: 1,
      recent: []
    });
  });

  it.each([
    ['before its day: not late', '2026-05-01', null],
    ['on its day: not late', '2026-05-04', null],
    ['after its day: late since then', '2026-05-06', '2026-05-04']
  ])('moved %s', (_name, on, expected) => {
    const moved = taskStateAfter(task, present(task), {
      kind: 'moved',
      to: day('2026-05-20'),
      today: day(on)
    });
    expect(moved).toMatchObject({ dueDate: '2026-05-20', lateSince: expected });
    expect(stateOfMovedTask(task, { ...task, dueDate: day('2026-05-20') }, day(on))).toEqual({
      lateSince: expected
    });
  });

  it('keeps the first day that was missed, however often it is moved', () => {
    const late = { ...task, dueDate: day('2026-05-20'), lateSince: day('2026-05-04') };
    const moved = taskStateAfter(late, present(late), {
      kind: 'moved',
      to: day('2026-06-01'),
      today: day('2026-05-25')
    });
    expect(moved).toMatchObject({ lateSince: '2026-05-04', dueDate: '2026-06-01' });
  });
});

describe('a task that is left out', () => {
  it('is over when it was to be done once, with who decided it; a renewal cannot be left out', () => {
    const task = aTask({ dueDate: today });
    const event = { kind: 'skipped', on: '2026-05-04T09:00:00Z', day: today, by: amir } as const;
    expect(taskStateAfter(task, present(task), event)).toMatchObject({
      status: 'Done',
      completedOn: '2026-05-04T09:00:00Z',
      completedBy: amir,
      recent: [{ state: 'skipped' }]
    });
    expect([canBeSkipped(task), canBeSkipped(aRenewal())]).toEqual([true, false]);
  });
});

describe('a task that recurs', () => {
  const task = aRecurringTask({ start: today });

  it('stays open, and remembers who did what when', () => {
    const done = after(task, completed());
    expect(done).toMatchObject({ status: 'Open', completedBy: amir, dueDate: null });
    expect(done.recent).toEqual([
      { period: '2026-05-04', round: 1, state: 'done', due: today, lateSince: null, on: today, by: amir.id }
    ]);
    expect(occurrenceIsOpen(done, present(task))).toBe(false);
  });

  it('opens the same day again in its next round', () => {
    const again = after(task, completed(), { kind: 'reopened' });
    const [occurrence] = currentOccurrences(again, standardCalendar, today);
    expect(occurrence).toMatchObject({ period: '2026-05-04', round: 2, state: 'due' });
    expect(occurrence && occurrenceIsOpen(again, occurrence)).toBe(true);
    expect(occurrenceIsOpen(again, present(task))).toBe(false);
  });

  it('remembers no more than it keeps, newest first', () => {
    let now = aRecurringTask({ pattern: { kind: 'daily', every: 1 }, start: today });
    for (let days = 0; days < 40; days++) {
      const on = addDays(today, days);
      now = { ...now, ...taskStateAfter(now, present(now, on), completed(on)) };
    }
    expect(now.recent).toHaveLength(mostRecentEntries);
    expect(now.recent[0]?.period).toBe(addDays(today, 39));
  });
});

describe('a renewal', () => {
  const renewal = aRenewal({ dueDate: day('2026-06-15') });

  it('gets its new expiry, stays open, and goes back to the old one when that is taken back', () => {
    const done = {
      ...renewal,
      ...taskStateAfter(renewal, present(renewal), completed(today, day('2027-06-10')))
    };
    expect(done).toMatchObject({
      status: 'Open',
      dueDate: '2027-06-10',
      recent: [{ period: 'expiry 2026-06-15', state: 'done' }]
    });
    expect(present(done)).toMatchObject({ period: 'expiry 2027-06-10', state: 'upcoming' });
    expect(occurrenceIsOpen(done, present(renewal))).toBe(false);
    const back = taskStateAfter(done, present(renewal), { kind: 'reopened' });
    expect(back).toMatchObject({ dueDate: '2026-06-15', recent: [{ state: 'open', round: 2 }] });
  });
});

describe('what is taken back', () => {
  const entry = { round: 1, state: 'done', lateSince: null, by: amir.id } as const;
  const week = (period: string, on: string, state: 'done' | 'skipped' = 'done'): Task['recent'][number] => ({
    ...entry,
    ...{ period, state, due: day(period), on: day(on) }
  });
  const latest = { completedOn: '2026-05-11T09:00:00Z', completedBy: amir };
  const reopen = (recent: Task['recent'], period: string): unknown => {
    const task = aRecurringTask({}, { recent, ...latest });
    const { completedOn, completedBy } = taskStateAfter(
      task,
      { period, round: 1, due: day(period) },
      { kind: 'reopened' }
    );
    return { completedOn, completedBy };
  };

  it('leaves the latest completion known when that is another one', () => {
    const both = [week('2026-05-11', '2026-05-11'), week('2026-05-04', '2026-05-04')];
    expect(reopen(both, '2026-05-04')).toEqual(latest);
    expect(reopen(both, '2026-05-11')).toEqual({ completedOn: null, completedBy: null });
    const skipped = [week('2026-05-18', '2026-05-12', 'skipped'), week('2026-05-11', '2026-05-11')];
    expect(reopen(skipped, '2026-05-18')).toEqual(latest);
    const sameDay = [week('2026-05-11', '2026-05-11'), week('2026-05-04', '2026-05-11')];
    expect(reopen(sameDay, '2026-05-04')).toEqual(latest);
  });

  it('of a renewal: its expiry, also when the work was planned for another day', () => {
    const renewal = aRenewal({ dueDate: day('2026-06-15') });
    const moved = after(renewal, { kind: 'moved', to: day('2026-05-20'), today });
    expect(moved).toMatchObject({ dueDate: '2026-06-15', recent: [{ due: '2026-05-20' }] });
    const [occurrence] = currentOccurrences(moved, standardCalendar, today);
    if (!occurrence) throw new Error('The renewal is not there.');
    const done = { ...moved, ...taskStateAfter(moved, occurrence, completed(today, day('2027-06-10'))) };
    expect(taskStateAfter(done, occurrence, { kind: 'reopened' })).toMatchObject({ dueDate: '2026-06-15' });
  });

  it('of renewals: only the last one, for the others were followed by it', () => {
    const renewal = aRenewal({ dueDate: day('2025-06-15') });
    const once = { ...renewal, ...taskStateAfter(renewal, present(renewal), completed(today, today)) };
    const twice = { ...once, ...taskStateAfter(once, present(once), completed(today, day('2027-05-04'))) };
    expect(isSettled(twice, present(renewal))).toBe(false);
    expect(isSettled(twice, present(once))).toBe(true);
    expect(taskStateAfter(twice, present(renewal), { kind: 'sentBack' })).toMatchObject({
      dueDate: '2027-05-04',
      recent: [{ state: 'done' }, { state: 'open' }]
    });
  });
});

describe('a task that became another kind of task', () => {
  const waiting = { round: 1, state: 'waiting', lateSince: null, by: amir.id, on: today } as const;
  const signOff: TaskEvent = { kind: 'signedOff', on: '2026-05-05T09:00:00Z', day: today, by: brigitte };

  it('is not done as a whole when an occurrence from before is signed off', () => {
    const occurrence = { period: '2026-04-27', round: 1, due: day('2026-04-27') };
    const once = aTask({ dueDate: day('2026-06-01'), recent: [{ ...waiting, ...occurrence }] });
    expect(currentOccurrences(once, standardCalendar, today).map(({ state }) => state)).toEqual([
      'waiting',
      'upcoming'
    ]);
    expect(taskStateAfter(once, occurrence, signOff)).toMatchObject({
      status: 'Open',
      recent: [{ state: 'done' }]
    });
    expect(occurrenceIsOpen(once, { ...occurrence, period: '2026-04-20' })).toBe(false);
  });

  it('still waits for what was handed in before it recurred, and cannot be done as it was', () => {
    const round = { period: 'round 1', round: 1, due: null };
    const recurring = aRecurringTask({ start: today }, { recent: [{ ...waiting, ...round }] });
    const [first] = currentOccurrences(recurring, standardCalendar, today).slice(-1);
    expect(first).toMatchObject({ period: 'round 1', state: 'waiting' });
    expect(taskStateAfter(recurring, round, signOff)).toMatchObject({ status: 'Open' });
    expect(occurrenceIsOpen({ ...recurring, recent: [] }, round)).toBe(false);
  });

  it('is a renewal when it expires, whatever stands in its schedule', () => {
    const renewal = aRenewal({ schedule: aRecurringTask().schedule });
    expect(present(renewal)).toMatchObject({ period: 'expiry 2026-06-15' });
    expect(occurrenceIsOpen(renewal, present(renewal))).toBe(true);
  });
});

describe('whatever people do in whatever order', () => {
  const anyPattern = fc.constantFrom(
    { kind: 'daily', every: 1 } as const,
    { kind: 'daily', every: 3 } as const,
    { kind: 'weekly', every: 1, on: ['MO', 'TH'] } as const,
    { kind: 'monthlyByDay', every: 1, day: 31 } as const
  );
  const anyDeed = fc.oneof(
    fc.record({ kind: fc.constant('settle' as const), nth: fc.nat(3) }),
    fc.record({ kind: fc.constant('reopen' as const), nth: fc.nat(3) }),
    fc.record({ kind: fc.constant('rule' as const), pattern: anyPattern }),
    fc.record({ kind: fc.constant('pause' as const) })
  );

  function perform(
    task: Task,
    deed: { kind: string; nth?: number; pattern?: unknown },
    on: CalendarDate
  ): Task {
    const from = earliestChange(task, on, standardCalendar);
    if (deed.kind === 'pause') return { ...task, schedule: changeSchedule(task.schedule, 'paused', from) };
    if (deed.kind === 'rule') {
      const rule = aRule({ pattern: deed.pattern as never, start: from });
      return { ...task, schedule: changeSchedule(task.schedule, rule, from) };
    }
    const all = occurrencesBetween(task, standardCalendar, on, addDays(on, -20), addDays(on, 5));
    const wanted = all.filter(
      ({ state }) => (deed.kind === 'settle') === !['done', 'doneLate'].includes(state)
    );
    const chosen = wanted.at(-1 - (deed.nth ?? 0));
    if (!chosen) return task;
    const event: TaskEvent = deed.kind === 'settle' ? completed(on) : { kind: 'reopened' };
    return { ...task, ...taskStateAfter(task, chosen, event) };
  }

  it('no occurrence of the past is lost, doubled, or settled twice', () => {
    fc.assert(
      fc.property(anyPattern, fc.array(fc.tuple(fc.nat(9), anyDeed), { maxLength: 14 }), (pattern, deeds) => {
        let now = aRecurringTask({ pattern, start: today });
        let on = today;
        const expected = new Set<string>();
        for (const [days, deed] of deeds) {
          on = addDays(on, days);
          now = perform(now, deed, on);
          const seen = occurrencesBetween(now, standardCalendar, on, today, addDays(on, -1));
          const periods = seen.map(({ period }) => period);
          expect(new Set(periods).size).toBe(periods.length);
          // Days that the row remembers; older ones stand in the log.
          const oldest = now.recent.length < mostRecentEntries ? today : (now.recent.at(-1)?.period ?? today);
          const known = [...expected].filter((period) => period >= oldest && period < on);
          expect(periods).toEqual(expect.arrayContaining(known));
          periods.forEach((period) => expected.add(period));
          const settled = now.recent.map(({ period }) => period);
          expect(new Set(settled).size).toBe(settled.length);
        }
      }),
      { numRuns: 300 }
    );
  });
});
