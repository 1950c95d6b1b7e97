import * as fc from 'fast-check';
import { aTask } from '../../testing/builders';
import { addDays, calendarDate, type CalendarDate } from '../dates/calendarDate';
import type { Task } from '../tasks/task';
import { defaultLeadDays, formatLeadDays, maxLeadDays, parseLeadDays, readLeadDays } from './leadDays';
import { countByStage, renewalRegister } from './renewalRegister';
import { nextWarning, renewalStage } from './renewalStage';

const today = calendarDate('2026-03-10');

function aRenewal(dueDate: CalendarDate | null, changes: Partial<Task> = {}): Task {
  return aTask({
    kind: 'Renewal',
    dueDate,
    renewal: { subject: 'Apple MDM push certificate', account: '', leadDays: defaultLeadDays },
    ...changes
  });
}

const inDays = (days: number): Task => aRenewal(addDays(today, days));

describe('the stage of a renewal', () => {
  it.each([
    [-1, 'expired', null],
    [0, 'inLeadTime', 7],
    [7, 'inLeadTime', 7],
    [8, 'inLeadTime', 30],
    [60, 'inLeadTime', 60],
    [61, 'inLeadTime', 90],
    [90, 'inLeadTime', 90],
    [91, 'calm', null]
  ])('%d days before the expiry is %s', (daysLeft, kind, lead) => {
    expect(renewalStage(inDays(daysLeft), today)).toEqual({ kind, daysLeft, lead });
  });

  it('is not known while nobody has entered the expiry', () => {
    expect(renewalStage(aRenewal(null), today)).toEqual({ kind: 'noDate', daysLeft: null, lead: null });
    expect(nextWarning(aRenewal(null), today)).toBeNull();
  });

  it('changes next on the day that the next warning names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), (daysLeft) => {
        const renewal = inDays(daysLeft);
        const warning = nextWarning(renewal, today);
        if (warning === null) return expect(renewalStage(renewal, today).lead).toBe(7);
        expect(warning.on > today).toBe(true);
        const before = renewalStage(renewal, addDays(warning.on, -1));
        expect(before).toMatchObject({ lead: renewalStage(renewal, today).lead });
        expect(renewalStage(renewal, warning.on).lead).toBe(warning.lead);
      })
    );
  });
});

describe('the register of renewals', () => {
  const late = aRenewal(addDays(today, -3), { id: 1, title: 'Token' });
  const later = aRenewal(addDays(today, -30), { id: 2, title: 'Certificate' });
  const soon = aRenewal(addDays(today, 5), { id: 3 });
  const calm = aRenewal(addDays(today, 300), { id: 4 });
  const unknown = aRenewal(null, { id: 5 });

  it('shows the most pressing first, and what has no date before what can wait', () => {
    const others = [aTask({ id: 8 }), aRenewal(today, { id: 9, status: 'Done' })];
    const register = renewalRegister([calm, unknown, soon, late, later, ...others], today);
    expect(register.map(({ task }) => task.id)).toEqual([2, 1, 3, 5, 4]);
    expect(countByStage(register)).toEqual({ expired: 2, inLeadTime: 1, noDate: 1, calm: 1 });
  });
});

describe('lead times', () => {
  it.each([
    [null, [90, 60, 30, 7]],
    ['', [90, 60, 30, 7]],
    ['soon', [90, 60, 30, 7]],
    ['7, 30;90 30', [90, 30, 7]],
    ['0', [0]]
  ])('in "%s" are %j', (text, days) => {
    expect(parseLeadDays(text)).toEqual(days);
  });

  it('names what it does not understand', () => {
    expect(readLeadDays('30, 4000, -1, a week')).toEqual({
      days: [30],
      unknown: ['4000', '-1', 'a', 'week']
    });
  });

  it('come back as they were written', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: maxLeadDays }), { minLength: 1 });
    fc.assert(
      fc.property(days, (some) => {
        const sorted = [...some].sort((a, b) => b - a);
        expect(parseLeadDays(formatLeadDays(sorted))).toEqual(sorted);
      })
    );
  });
});
