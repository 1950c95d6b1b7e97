import * as fc from 'fast-check';
import { addDays, addMonths, calendarDate } from '../../dates/calendarDate';
import { aDone, anAssignment } from '../../../testing/training/trainingBuilders';
import type { Repeat } from '../course';
import { nextRound, roundToAssign } from './rounds';

const today = calendarDate('2026-05-04');
const yearly: Repeat = { kind: 'together', every: 12, from: calendarDate('2024-06-30') };
const each: Repeat = { kind: 'each', every: 12 };
const done = (on: string): { status: 'Done'; done: ReturnType<typeof aDone> } => ({
  status: 'Done',
  done: aDone({ on: calendarDate(on) })
});

describe('the round that is assigned', () => {
  it('is the only one of a course that is taken once, also when it repeated before', () => {
    expect(roundToAssign({ repeat: null }, [], today)).toEqual({ key: 'once', due: null });
    const own = [anAssignment({ round: '2025-06', ...done('2025-06-01') })];
    expect(roundToAssign({ repeat: null }, own, today).key).toBe('2025-06');
  });

  it('is the next one for everybody', () => {
    expect(roundToAssign({ repeat: yearly }, [], today)).toEqual({ key: '2026-06', due: '2026-06-30' });
    expect(roundToAssign({ repeat: yearly }, [], calendarDate('2026-07-01')).key).toBe('2027-06');
    expect(roundToAssign({ repeat: yearly }, [], calendarDate('2020-01-01')).key).toBe('2024-06');
  });

  it('of one for each follows what they have done, and nothing else', () => {
    expect(roundToAssign({ repeat: each }, [], today)).toEqual({ key: 'round 1', due: null });
    const open = anAssignment({ round: 'round 1' });
    expect(roundToAssign({ repeat: each }, [open], today).key).toBe('round 1');
    const first = anAssignment({ round: 'once', ...done('2025-05-20') });
    expect(roundToAssign({ repeat: each }, [first], today)).toEqual({ key: 'round 2', due: '2026-05-20' });
  });

  it('is due on the day or later, less than one interval away, and the same for the whole interval', () => {
    const anyRepeat = fc.record({
      kind: fc.constant('together' as const),
      every: fc.integer({ min: 1, max: 60 }),
      from: fc.integer({ min: -2000, max: 0 }).map((days) => addDays(today, days))
    });
    fc.assert(
      fc.property(anyRepeat, fc.nat(4000), (repeat, days) => {
        const day = addDays(today, days);
        const { key, due } = roundToAssign({ repeat }, [], day);
        if (due === null) throw new Error('A common round has a day.');
        expect(due >= day).toBe(true);
        expect(addMonths(due, -repeat.every) <= day).toBe(true);
        expect(key).toBe(due.slice(0, 7));
        expect(roundToAssign({ repeat }, [], due)).toEqual({ key, due });
        expect(roundToAssign({ repeat }, [], addDays(due, 1)).key > key).toBe(true);
      })
    );
  });
});

describe('the next round', () => {
  it('comes into sight a month before, for those who have had the course', () => {
    const own = [anAssignment({ round: '2025-06', ...done('2025-06-01') })];
    expect(nextRound({ repeat: yearly }, own, today)).toBeUndefined();
    expect(nextRound({ repeat: yearly }, own, calendarDate('2026-05-31'))?.key).toBe('2026-06');
    expect(nextRound({ repeat: yearly }, [], calendarDate('2026-05-31'))).toBeUndefined();
  });

  it('is not forgotten when nobody assigned it in time', () => {
    const own = [anAssignment({ round: '2024-06', ...done('2024-06-01') })];
    expect(nextRound({ repeat: yearly }, own, today)).toEqual({ key: '2025-06', due: '2025-06-30' });
  });

  it('is none when it is there already, or was taken from the person', () => {
    const own = [anAssignment({ id: 2, round: '2026-06' })];
    expect(nextRound({ repeat: yearly }, own, calendarDate('2026-06-15'))).toBeUndefined();
    const withdrawn = [anAssignment({ round: '2024-06', status: 'Withdrawn' })];
    expect(nextRound({ repeat: yearly }, withdrawn, today)).toBeUndefined();
  });

  it('is counted from when each has done it', () => {
    const own = [anAssignment({ round: 'round 1', ...done('2025-05-20') })];
    expect(nextRound({ repeat: each }, own, today)).toEqual({ key: 'round 2', due: '2026-05-20' });
    expect(nextRound({ repeat: each }, own, calendarDate('2026-04-01'))).toBeUndefined();
    expect(nextRound({ repeat: null }, own, today)).toBeUndefined();
  });
});
