import * as fc from 'fast-check';
import { aPerson, aRule, aTask } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import type { WorkingCalendar } from '../calendar/workingCalendar';
import { addDays, calendarDate, type CalendarDate } from '../dates/calendarDate';
import { isFromCompletion } from '../recurrence/outstandingDays';
import type { NonWorkingDayPolicy, Pattern, RecurrenceRule } from '../recurrence/rule';
import { changeSchedule, earliestChange, ruleOn } from '../recurrence/schedule';
import type { Occurrence } from './occurrence';
import { currentOccurrences, lastOccurrences, occurrencesBetween } from './occurrences';
import { rememberedFrom } from './recent';
import { isSettled, isWaiting } from './standing';
import type { Task } from './task';
import { occurrenceIsOpen, taskStateAfter, type TaskEvent } from './taskState';

const start = calendarDate('2026-12-01');

/** Closed for 24 days over the end of the year, and on a Wednesday. */
const calendar: WorkingCalendar = {
  ...standardCalendar,
  holidays: new Map([
    ...Array.from(
      { length: 24 },
      (_, offset) => [addDays(calendarDate('2026-12-19'), offset), 'Closed'] as const
    ),
    [calendarDate('2027-02-10'), 'Carnival'] as const
  ])
};

const pattern: fc.Arbitrary<Pattern> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), every: fc.constantFrom(1, 2, 9) }),
  fc.record({
    kind: fc.constant('weekly' as const),
    every: fc.constantFrom(1, 2),
    on: fc.constantFrom(['MO'] as const, ['SA', 'SU'] as const, ['WE', 'SU'] as const)
  }),
  fc.record({
    kind: fc.constant('monthlyByDay' as const),
    every: fc.constantFrom(1, 3),
    day: fc.constantFrom(1, 20, 31)
  })
);

const policies: readonly NonWorkingDayPolicy[] = ['keep', 'before', 'after', 'skip'];

const rule: fc.Arbitrary<RecurrenceRule> = fc
  .record({
    pattern,
    end: fc.option(fc.integer({ min: 5, max: 150 }), { freq: 5, nil: null }),
    base: fc.constantFrom('dueDate' as const, 'dueDate' as const, 'completion' as const),
    onNonWorkingDay: fc.constantFrom(...policies)
  })
  .map(({ end, ...parts }) => aRule({ ...parts, start, end: end === null ? null : addDays(start, end) }));

type Deed =
  | { readonly kind: 'settle' | 'skip' | 'takeBack' | 'decide'; readonly pick: number }
  | { readonly kind: 'move'; readonly pick: number; readonly by: number }
  | { readonly kind: 'rule'; readonly rule: RecurrenceRule | 'paused'; readonly isNewStart: boolean }
  | { readonly kind: 'signOff'; readonly rule: Task['signOff'] };

const pick = fc.nat(6);
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('settle' as const), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('skip' as const, 'takeBack' as const, 'decide' as const),
      pick
    })
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('move' as const), pick, by: fc.integer({ min: -4, max: 20 }) })
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('rule' as const),
      rule: fc.oneof(
        { weight: 3, arbitrary: rule },
        { weight: 1, arbitrary: fc.constant('paused' as const) }
      ),
      isNewStart: fc.boolean()
    })
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('signOff' as const),
      rule: fc.constantFrom('Self' as const, 'Second person' as const)
    })
  }
);

const story = fc.tuple(rule, fc.array(fc.tuple(fc.nat(7), deed), { minLength: 1, maxLength: 40 }));

const firstDay = addDays(start, -60);

const daysAhead = 300;

/** Everything there is, as far as anybody looks ahead. */
function all(task: Task, today: CalendarDate): readonly Occurrence[] {
  return occurrencesBetween(task, calendar, today, firstDay, addDays(today, daysAhead));
}

function eventOf(deedOf: Deed, occurrence: Occurrence, today: CalendarDate): TaskEvent | undefined {
  const by = aPerson();
  const on = `${today}T09:00:00Z`;
  switch (deedOf.kind) {
    case 'settle':
      return { kind: 'completed', on, day: today, by, renewedUntil: null };
    case 'skip':
      return { kind: 'skipped', on, day: today, by };
    case 'move':
      return { kind: 'moved', to: addDays(occurrence.due ?? today, deedOf.by), today };
    case 'takeBack':
      return { kind: 'reopened' };
    case 'decide':
      return deedOf.pick % 2 === 0 ? { kind: 'signedOff', on, day: today, by } : { kind: 'sentBack' };
    default:
      return undefined;
  }
}

function applies(deedOf: Deed, task: Task, occurrence: Occurrence): boolean {
  if (deedOf.kind === 'takeBack') return isSettled(task, occurrence);
  if (deedOf.kind === 'decide') return isWaiting(task, occurrence);
  return occurrenceIsOpen(task, occurrence) && occurrence.skippedFor === null;
}

/** The task after the deed, and which occurrence it was about. */
function perform(deedOf: Deed, task: Task, today: CalendarDate): { task: Task; about?: Occurrence } {
  if (deedOf.kind === 'signOff') return { task: { ...task, signOff: deedOf.rule } };
  if (deedOf.kind === 'rule') {
    const from = earliestChange(task, today, calendar);
    const next =
      deedOf.rule === 'paused' || !deedOf.isNewStart
        ? deedOf.rule
        : { ...deedOf.rule, start: addDays(from, 3) };
    return { task: { ...task, schedule: changeSchedule(task.schedule, next, from) } };
  }
  const seen = [
    ...lastOccurrences(task, calendar, today, 8),
    ...currentOccurrences(task, calendar, today)
  ].filter((occurrence) => applies(deedOf, task, occurrence) && (occurrence.due ?? '') <= addDays(today, 60));
  const about = seen.at(-1 - (deedOf.pick % Math.max(1, seen.length)));
  const event = about && eventOf(deedOf, about, today);
  if (!about || !event) return { task };
  return { task: { ...task, ...taskStateAfter(task, about, event) }, about };
}

/** What a screen that reads all days would show, compared with what the quick ways show. */
function expectAgreement(task: Task, today: CalendarDate): void {
  const whole = all(task, today);
  const name = (occurrences: readonly Occurrence[]): readonly string[] =>
    occurrences.map(({ period, due, state }) => `${period} ${due ?? ''} ${state}`).sort();
  const current = currentOccurrences(task, calendar, today);
  const isWanted = ({ state }: Occurrence): boolean => ['waiting', 'late', 'due'].includes(state);
  expect(name(current.filter(isWanted))).toEqual(name(whole.filter(isWanted)));
  const isNext = ({ state, due }: Occurrence): boolean =>
    state === 'upcoming' && (due ?? '') <= addDays(today, daysAhead);
  expect(current.find(isNext)?.due).toBe(whole.find(isNext)?.due);
  const hasCome = ({ state, due, skippedFor }: Occurrence): boolean =>
    state !== 'upcoming' && (skippedFor === null || (due ?? '') <= today);
  expect(name(lastOccurrences(task, calendar, today, 12))).toEqual(name(whole.filter(hasCome).slice(-12)));
  const range = [addDays(today, -20), addDays(today, 15)] as const;
  expect(occurrencesBetween(task, calendar, today, ...range)).toEqual(
    whole.filter(({ due }) => due !== null && due >= range[0] && due <= range[1])
  );
  for (const occurrence of whole) {
    const isOpen = !['done', 'doneLate', 'skipped', 'waiting'].includes(occurrence.state);
    expect([occurrence.state, occurrenceIsOpen(task, occurrence)]).toEqual([
      occurrence.state,
      isOpen || occurrence.skippedFor !== null
    ]);
  }
}

/**
 * Whether the occurrence may be gone: the row forgets what was over long ago, and taking back withdraws what followed. A rule
 * that begins later counts from what is done until then, even when its first day was moved ahead and is late already.
 */
function mayBeGone(
  task: Task,
  { period }: Occurrence,
  about: Occurrence | undefined,
  today: CalendarDate
): boolean {
  const horizon = rememberedFrom(task);
  if (horizon !== undefined && period < horizon) return true;
  const isByCompletion = isFromCompletion(ruleOn(task.schedule, period as CalendarDate));
  if (!isByCompletion || about === undefined || about.period >= period) return false;
  return about.settledOn !== null || period > today;
}

describe('whatever happens to a task that recurs', () => {
  it('no occurrence is lost or doubled, and every view of them agrees', () => {
    fc.assert(
      fc.property(story, ([first, deeds]) => {
        let task = aTask({ dueDate: null, schedule: changeSchedule({ kind: 'once' }, first, start) });
        let today = start;
        for (const [days, deedOf] of deeds) {
          const before = today;
          today = addDays(today, days);
          const seen = all(task, today).filter(({ due }) => due !== null && due < today);
          const changed = perform(deedOf, task, today);
          task = changed.task;
          const now = all(task, today).map(({ period }) => period);
          expect(new Set(now).size).toBe(now.length);
          const lost = seen.filter(
            (occurrence) =>
              !now.includes(occurrence.period) && !mayBeGone(task, occurrence, changed.about, today)
          );
          expect(lost).toEqual([]);
          expect(before <= today).toBe(true);
          expectAgreement(task, today);
        }
      }),
      { numRuns: 200 }
    );
  });
});
