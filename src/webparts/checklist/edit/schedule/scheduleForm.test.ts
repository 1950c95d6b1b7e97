import { standardCalendar } from '../../../../domain/calendar/dayOff';
import { calendarDate } from '../../../../domain/dates/calendarDate';
import type { Pattern, RecurrenceRule, Schedule } from '../../../../domain/recurrence/rule';
import { changeSchedule } from '../../../../domain/recurrence/schedule';
import { aRule } from '../../../../testing/builders';
import type { FormContext } from '../formContext';
import { ruleFormOf, ruleOf, withBase, withStart } from './ruleForm';
import { canBeOnce, scheduleFormOf, scheduleOf } from './scheduleForm';

const context: FormContext = {
  locale: 'en-US',
  today: calendarDate('2026-05-02'),
  calendar: standardCalendar,
  changeFrom: calendarDate('2026-05-02'),
  recent: []
};

function scheduleWith(rule: RecurrenceRule): Schedule {
  return { kind: 'recurring', segments: [{ from: rule.start, rule }] };
}

const patterns: readonly Pattern[] = [
  { kind: 'daily', every: 3 },
  { kind: 'weekly', every: 1, on: ['MO', 'TU', 'WE', 'TH', 'FR'] },
  { kind: 'weekly', every: 2, on: ['MO', 'TU', 'WE', 'TH', 'FR'] },
  { kind: 'weekly', every: 1, on: ['SA', 'SU'] },
  { kind: 'monthlyByDay', every: 1, day: 31 },
  { kind: 'monthlyByDay', every: 6, day: 1 },
  { kind: 'monthlyByWeekday', every: 3, nth: -1, weekday: 'FR' },
  { kind: 'monthlyByWeekday', every: 24, nth: 2, weekday: 'TU' }
];

describe('the form of a rule', () => {
  it.each(patterns)('gives back %j', (pattern) => {
    for (const locale of ['en-US', 'ar-SA']) {
      for (const base of ['dueDate', 'completion'] as const) {
        const rule = aRule({ pattern, base, end: calendarDate('2027-01-01'), onNonWorkingDay: 'before' });
        expect(ruleOf(ruleFormOf(rule, { ...context, locale }), { ...context, locale })).toEqual(rule);
      }
    }
  });

  it('lets weekday and day follow the first day until somebody chooses otherwise', () => {
    const { rule } = scheduleFormOf({ kind: 'once' }, context);
    const moved = withStart(rule, calendarDate('2026-06-30'), context);
    expect(moved).toMatchObject({ on: ['TU'], day: '30', nth: -1, weekday: 'TU' });
    const chosen = withStart({ ...rule, on: ['MO', 'TH'], day: '15' }, calendarDate('2026-06-30'), context);
    expect(chosen).toMatchObject({ on: ['MO', 'TH'], day: '15' });
  });

  it('counts days, not working days, from a completion', () => {
    const { rule } = scheduleFormOf({ kind: 'once' }, context);
    expect(withBase({ ...rule, unit: 'workdays' }, 'completion', context).unit).toBe('days');
  });
});

describe('the form of a schedule', () => {
  const mondays = scheduleWith(aRule());

  it('keeps a schedule that was not touched', () => {
    expect(scheduleOf(scheduleFormOf(mondays, context), mondays, context)).toBe(mondays);
  });

  it('adds a changed rule from the first day that may change, and keeps what held before', () => {
    const form = scheduleFormOf(mondays, context);
    const changed = scheduleOf({ ...form, rule: { ...form.rule, on: ['TU'] } }, mondays, context);
    expect(changed).toEqual(
      changeSchedule(
        mondays,
        aRule({ pattern: { kind: 'weekly', every: 1, on: ['TU'] } }),
        context.changeFrom
      )
    );
  });

  it('pauses, and resumes with the same rule', () => {
    const form = scheduleFormOf(mondays, context);
    const paused = scheduleOf({ ...form, isPaused: true }, mondays, context);
    expect(paused).toEqual(changeSchedule(mondays, 'paused', context.changeFrom));
    const later: FormContext = { ...context, changeFrom: calendarDate('2026-06-01') };
    const again = scheduleFormOf(paused, later);
    expect(again.isPaused).toBe(true);
    expect(scheduleOf({ ...again, isPaused: false }, paused, later)).toEqual(
      changeSchedule(paused, aRule(), later.changeFrom)
    );
  });

  it('plans nothing for the past when a task begins to recur', () => {
    const { rule } = scheduleFormOf({ kind: 'once' }, context);
    const form = { mode: 'recurring', isPaused: false, rule } as const;
    const segments = (start: string): unknown =>
      scheduleOf({ ...form, rule: { ...rule, start: calendarDate(start) } }, { kind: 'once' }, context);
    expect(segments('2026-01-05')).toMatchObject({
      segments: [{ from: '2026-05-02', rule: { start: '2026-01-05' } }]
    });
    expect(segments('2026-06-01')).toMatchObject({ segments: [{ from: '2026-06-01' }] });
  });

  it('leaves alone what nobody can read, until it is replaced', () => {
    const unreadable: Schedule = { kind: 'unreadable', text: 'every full moon', line: 1 };
    const form = scheduleFormOf(unreadable, context);
    expect(scheduleOf(form, unreadable, context)).toBe(unreadable);
    expect(scheduleOf({ ...form, mode: 'recurring' }, unreadable, context).kind).toBe('recurring');
  });

  it('can become a task that is done once only while nothing was planned', () => {
    expect(canBeOnce(mondays, context)).toBe(false);
    expect(canBeOnce(scheduleWith(aRule({ start: calendarDate('2026-06-01') })), context)).toBe(true);
  });

  it('is about the rule that a change would replace, not about one of the past', () => {
    const tuesdays = aRule({ pattern: { kind: 'weekly', every: 1, on: ['TU'] } });
    const changed = changeSchedule(mondays, tuesdays, calendarDate('2026-04-01'));
    expect(scheduleFormOf(changed, context).rule.on).toEqual(['TU']);
  });
});
