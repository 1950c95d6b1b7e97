import { aRule } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import { calendarDate } from '../dates/calendarDate';
import type { RecurrenceRule, Schedule } from '../recurrence/rule';
import { changeSchedule } from '../recurrence/schedule';
import { plannedDates } from './plannedDates';

const today = calendarDate('2026-05-02');

function schedule(rule: Partial<RecurrenceRule> = {}): Schedule {
  const whole = aRule(rule);
  return { kind: 'recurring', segments: [{ from: whole.start, rule: whole }] };
}

function dues(of: Schedule, count = 3): readonly string[] {
  return plannedDates({ schedule: of, recent: [] }, standardCalendar, today, count).map(({ due }) => due);
}

describe('plannedDates', () => {
  it('names the next dates of the rule', () => {
    expect(dues(schedule())).toEqual(['2026-05-04', '2026-05-11', '2026-05-18']);
  });

  it('moves what falls on a day off, and keeps the day that the rule names', () => {
    const first = { kind: 'monthlyByDay', every: 1, day: 1 } as const;
    const calendar = {
      ...standardCalendar,
      holidays: new Map([[calendarDate('2026-06-01'), 'Whit Monday']])
    };
    const moved = schedule({ pattern: first, onNonWorkingDay: 'after' });
    expect(plannedDates({ schedule: moved, recent: [] }, calendar, today, 1)).toEqual([
      { nominal: '2026-06-01', due: '2026-06-02', skippedFor: null }
    ]);
  });

  it('says for which holiday a date is left out', () => {
    const calendar = {
      ...standardCalendar,
      holidays: new Map([[calendarDate('2026-05-04'), 'Bank holiday']])
    };
    const task = { schedule: schedule({ onNonWorkingDay: 'skip' }), recent: [] };
    expect(plannedDates(task, calendar, today, 1)[0]?.skippedFor).toBe('Bank holiday');
  });

  it('goes on with the next rule where one ends, and names nothing in a pause', () => {
    const tuesdays = aRule({ pattern: { kind: 'weekly', every: 1, on: ['TU'] } });
    const changed = changeSchedule(schedule(), tuesdays, calendarDate('2026-05-12'));
    expect(dues(changed)).toEqual(['2026-05-04', '2026-05-11', '2026-05-12']);
    expect(dues(changeSchedule(changed, 'paused', today))).toEqual([]);
  });

  it('names the outstanding one of a rule that counts from completion', () => {
    const start = calendarDate('2026-05-20');
    expect(dues(schedule({ base: 'completion', start }))).toEqual(['2026-05-20']);
  });

  it('names fewer when the rule ends', () => {
    expect(dues(schedule({ end: calendarDate('2026-05-11') }))).toEqual(['2026-05-04', '2026-05-11']);
  });
});
