import * as fc from 'fast-check';
import { aPerson, aTask } from '../../testing/builders';
import { LoggedTask } from '../../testing/LoggedTask';
import { standardCalendar } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, calendarDate, type CalendarDate } from '../dates/calendarDate';
import type { NonWorkingDayPolicy, Pattern, RecurrenceRule } from '../recurrence/rule';
import { changeSchedule, earliestChange } from '../recurrence/schedule';
import type { Occurrence } from '../tasks/occurrence';
import { currentOccurrences, lastOccurrences, occurrencesBetween } from '../tasks/occurrences';
import { rememberedFrom } from '../tasks/recent';
import type { TaskAction } from '../tasks/task';
import { auditReport } from './auditReport';
import { occurrencesFromLog } from './occurrencesFromLog';
import { reportMonths } from './reportMonths';

const start = calendarDate('2026-01-05');
const days = 150;
const end = addDays(start, days);
const far = { from: addDays(start, -60), to: addDays(end, 60), timeZone: 'Etc/UTC' };

const calendar: WorkingCalendar = {
  ...standardCalendar,
  holidays: new Map([
    [calendarDate('2026-01-06'), 'Epiphany'],
    [calendarDate('2026-04-03'), 'Good Friday'],
    [calendarDate('2026-04-06'), 'Easter Monday']
  ])
};

const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), every: fc.integer({ min: 1, max: 5 }) }),
  fc.record({
    kind: fc.constant('weekly' as const),
    every: fc.integer({ min: 1, max: 2 }),
    on: fc.constantFrom(['MO'] as const, ['TU', 'FR'] as const, ['SA'] as const)
  }),
  fc.record({
    kind: fc.constant('monthlyByDay' as const),
    every: fc.constant(1),
    day: fc.constantFrom(1, 15, 31)
  })
);

const rule: fc.Arbitrary<RecurrenceRule> = fc.record({
  pattern,
  start: fc.constant(start),
  end: fc.constant(null),
  base: fc.constantFrom('dueDate' as const, 'dueDate' as const, 'completion' as const),
  onNonWorkingDay: fc.constantFrom<NonWorkingDayPolicy>('keep', 'before', 'after', 'skip')
});

/** On some days somebody does something to one of the occurrences, or changes the rules. */
interface Move {
  readonly gap: number;
  readonly pick: number;
  readonly choice: number;
  readonly shift: number;
  readonly by: number;
  readonly newRule: RecurrenceRule | 'paused' | null;
  readonly newSignOff: 'Self' | 'Second person' | null;
}

const move: fc.Arbitrary<Move> = fc.record({
  gap: fc.integer({ min: 0, max: 4 }),
  pick: fc.nat(20),
  choice: fc.nat(20),
  shift: fc.integer({ min: -3, max: 12 }),
  by: fc.integer({ min: 1, max: 3 }),
  newRule: fc.option(fc.oneof({ weight: 3, arbitrary: rule }, fc.constant('paused' as const)), { freq: 12 }),
  newSignOff: fc.option(fc.constantFrom('Self' as const, 'Second person' as const), { freq: 12 })
});

const possible: Readonly<Record<Occurrence['state'], readonly TaskAction[]>> = {
  upcoming: ['Completed', 'Skipped', 'Moved'],
  due: ['Completed', 'Completed', 'Skipped', 'Moved'],
  late: ['Completed', 'Completed', 'Skipped', 'Moved'],
  missed: ['Completed', 'Skipped', 'Moved'],
  waiting: ['Signed off', 'Signed off', 'Sent back'],
  done: ['Reopened', 'Evidence'],
  doneLate: ['Reopened', 'Evidence'],
  skipped: ['Reopened']
};

function pickOf<T>(items: readonly T[], index: number): T | undefined {
  return items[index % Math.max(1, items.length)];
}

/** Plays the moves; `today` is the day after the last one. */
function play(first: RecurrenceRule, moves: readonly Move[]): { logged: LoggedTask; today: CalendarDate } {
  const schedule = changeSchedule({ kind: 'once' }, first, start);
  const logged = new LoggedTask(aTask({ schedule, dueDate: null }));
  let today = start;
  for (const { gap, pick, choice, shift, by, newRule, newSignOff } of moves) {
    today = addDays(today, gap);
    const { task } = logged;
    if (newSignOff) logged.task = { ...task, signOff: newSignOff };
    if (newRule) {
      const from = earliestChange(task, today, calendar);
      const next = newRule === 'paused' ? newRule : { ...newRule, start: from };
      logged.task = { ...logged.task, schedule: changeSchedule(task.schedule, next, from) };
    }
    const seen = [
      ...lastOccurrences(logged.task, calendar, today, 6),
      ...currentOccurrences(logged.task, calendar, today)
    ].filter(({ skippedFor }) => skippedFor === null);
    const occurrence = pickOf(seen, pick);
    const action = occurrence && pickOf(possible[occurrence.state], choice);
    if (!occurrence || !action) continue;
    logged.act(action, occurrence, `${today}T09:00:00Z`, {
      by: aPerson({ id: by }),
      newDue: action === 'Moved' ? addDays(occurrence.due ?? today, shift) : null
    });
  }
  return { logged, today: addDays(today, 1) };
}

const story = fc
  .tuple(rule, fc.array(move, { minLength: 1, maxLength: 70 }))
  .map(([first, moves]) => play(first, moves));

const withoutNames = (occurrences: readonly Occurrence[]): readonly string[] =>
  occurrences.map((one) => JSON.stringify(one, Object.keys(one).sort()));

describe('the occurrences that the log tells of', () => {
  it('are those that the task remembers, as far as it does', () => {
    fc.assert(
      fc.property(story, ({ logged: { task, log }, today }) => {
        const horizon = rememberedFrom(task) ?? calendarDate('0001-01-01');
        const isRemembered = ({ period }: Occurrence): boolean => period >= horizon;
        const forgetful = { ...task, recent: [] };
        const fromLog = occurrencesFromLog(forgetful, log, calendar, today, far).filter(isRemembered);
        const fromTask = occurrencesBetween(task, calendar, today, far.from, far.to).filter(isRemembered);
        expect(withoutNames(fromLog)).toEqual(withoutNames(fromTask));
      }),
      { numRuns: 300 }
    );
  });

  it('are the same with and without the copy in the task', () => {
    fc.assert(
      fc.property(story, ({ logged: { task, log }, today }) => {
        const forgetful = { ...task, recent: [] };
        expect(withoutNames(occurrencesFromLog(forgetful, log, calendar, today, far))).toEqual(
          withoutNames(occurrencesFromLog(task, log, calendar, today, far))
        );
      })
    );
  });

  it('are each in exactly one of several reports that follow each other, each made from its own months', () => {
    fc.assert(
      fc.property(story, ({ logged, today }) => {
        const { task, log } = logged;
        const whole = occurrencesFromLog(task, log, calendar, today, far);
        const parts: Occurrence[] = [];
        for (let from = far.from; from <= far.to; from = addDays(from, 28)) {
          const next = addDays(from, 27);
          const to = next < far.to ? next : far.to;
          const read = logged.logOf(reportMonths(from, to));
          parts.push(...occurrencesFromLog(task, read, calendar, today, { ...far, from, to }));
        }
        const periods = (occurrences: readonly Occurrence[]): string[] =>
          occurrences.map(({ period }) => period);
        expect(periods(parts).sort()).toEqual(periods(whole).sort());
      })
    );
  });

  it('add up in the report, whatever happened', () => {
    fc.assert(
      fc.property(story, ({ logged: { task, log }, today }) => {
        const { rows, summary } = auditReport({ ...far, tasks: [task], log, calendar, today });
        const { expected, doneOnTime, doneLate, waiting, skipped, missed, open, daysOff } = summary;
        expect(doneOnTime + doneLate + waiting + skipped + missed + open).toBe(expected);
        expect(expected + daysOff).toBe(rows.length);
        const done = rows.filter(({ state }) => ['done', 'doneLate', 'waiting'].includes(state));
        expect(done.every(({ completed }) => completed !== null)).toBe(true);
        expect(summary.onTime.count).toBeLessThanOrEqual(summary.onTime.of);
      })
    );
  });
});
