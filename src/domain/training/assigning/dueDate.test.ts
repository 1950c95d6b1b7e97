import * as fc from 'fast-check';
import { isWorkingDay, standardCalendar } from '../../calendar/dayOff';
import { addDays, calendarDate } from '../../dates/calendarDate';
import { dueDate, type DueRule } from './dueDate';

const calendar = {
  ...standardCalendar,
  holidays: new Map([[calendarDate('2026-05-14'), 'Ascension']])
};
const monday = calendarDate('2026-05-04');
const facts = { assignedOn: monday, startedOn: monday };

describe('the due date of what is assigned', () => {
  it.each<[DueRule, string | null]>([
    [{ kind: 'never' }, null],
    [{ kind: 'on', date: calendarDate('2026-05-16') }, '2026-05-16'],
    [{ kind: 'afterAssignment', days: 0 }, '2026-05-04'],
    [{ kind: 'afterAssignment', days: 5 }, '2026-05-11'],
    [{ kind: 'afterAssignment', days: 8 }, '2026-05-15'],
    [{ kind: 'afterStart', day: 1 }, '2026-05-04'],
    [{ kind: 'afterStart', day: 7 }, '2026-05-11'],
    [{ kind: 'afterStart', day: 11 }, '2026-05-15'],
    [{ kind: 'afterStart', day: 30 }, '2026-06-02'],
    [{ kind: 'afterStart', day: 90 }, '2026-08-03']
  ])('by %j is %s', (rule, expected) => {
    expect(dueDate(rule, facts, calendar)).toBe(expected);
  });

  it('counts from the assignment for whom no first day is known, and asks nothing of the past', () => {
    const rule: DueRule = { kind: 'afterStart', day: 7 };
    expect(dueDate(rule, { ...facts, startedOn: null }, calendar)).toBe('2026-05-11');
    expect(dueDate(rule, { ...facts, startedOn: calendarDate('2025-01-01') }, calendar)).toBe('2026-05-04');
  });

  it('by a number of days is a working day, not before the assignment, and later for more days', () => {
    const anyRule = fc.record({ kind: fc.constant('afterAssignment' as const), days: fc.nat(300) });
    fc.assert(
      fc.property(fc.integer({ min: -900, max: 900 }), anyRule, (offset, rule) => {
        const assignedOn = addDays(monday, offset);
        const due = dueDate(rule, { assignedOn, startedOn: null }, calendar) ?? monday;
        expect(isWorkingDay(due, calendar)).toBe(true);
        expect(due >= assignedOn).toBe(true);
        const more = { ...rule, days: rule.days + 1 };
        const later = dueDate(more, { assignedOn, startedOn: null }, calendar) ?? monday;
        // Assigned on a day off, today and the first working day are the same.
        expect(isWorkingDay(assignedOn, calendar) ? due < later : due <= later).toBe(true);
      })
    );
  });
});
