import { aDoneTask, aRecurringTask, aTask } from '../../testing/builders';
import { standardCalendar } from '../calendar/dayOff';
import { calendarDate } from '../dates/calendarDate';
import { occurrenceOf, presentOccurrence } from './presentOccurrence';

const today = calendarDate('2026-05-02');

describe('presentOccurrence', () => {
  it('is what presses, and what comes next when nothing does', () => {
    const mondays = aRecurringTask({ start: calendarDate('2026-04-20') });
    expect(presentOccurrence(mondays, standardCalendar, today)).toMatchObject({
      period: '2026-04-27',
      state: 'late'
    });
    const later = aRecurringTask({ start: calendarDate('2026-05-04') });
    expect(presentOccurrence(later, standardCalendar, today)?.state).toBe('upcoming');
  });

  it('is the last one of a task that is over', () => {
    expect(presentOccurrence(aDoneTask(), standardCalendar, today)?.state).toBe('done');
    const entry = { round: 1, state: 'done', lateSince: null, by: 7 } as const;
    const day = calendarDate('2026-01-05');
    const over = aRecurringTask({ end: day }, { recent: [{ ...entry, period: day, due: day, on: day }] });
    expect(presentOccurrence(over, standardCalendar, today)).toMatchObject({ period: day, state: 'done' });
  });
});

describe('occurrenceOf', () => {
  it('finds an occurrence by its name, as it stands now', () => {
    const mondays = aRecurringTask();
    expect(occurrenceOf(mondays, standardCalendar, today, '2026-04-20')?.state).toBe('missed');
    expect(occurrenceOf(aTask(), standardCalendar, today, 'round 1')?.state).toBe('due');
    expect(occurrenceOf(aTask(), standardCalendar, today, 'round 7')).toBeUndefined();
    expect(occurrenceOf(mondays, standardCalendar, today, '2026-04-21')).toBeUndefined();
    expect(occurrenceOf(mondays, standardCalendar, today, 'round 1')).toBeUndefined();
  });
});
