import type { StarterSchedule } from '../domain/starter/StarterTask';
import type { Nth, Weekday } from '../domain/recurrence/rule';

/** Monday to Friday; nothing is due on a holiday. */
export const everyWorkday: StarterSchedule = {
  pattern: { kind: 'weekly', every: 1, on: ['MO', 'TU', 'WE', 'TH', 'FR'] },
  onNonWorkingDay: 'skip'
};

export function weeklyOn(day: Weekday): StarterSchedule {
  return { pattern: { kind: 'weekly', every: 1, on: [day] }, onNonWorkingDay: 'after' };
}

export function everyOtherWeekOn(day: Weekday): StarterSchedule {
  return { pattern: { kind: 'weekly', every: 2, on: [day] }, onNonWorkingDay: 'after' };
}

function everySoManyMonths(every: number, nth: Nth, weekday: Weekday): StarterSchedule {
  return { pattern: { kind: 'monthlyByWeekday', every, nth, weekday }, onNonWorkingDay: 'after' };
}

export function monthlyOn(nth: Nth, weekday: Weekday): StarterSchedule {
  return everySoManyMonths(1, nth, weekday);
}

export function quarterlyOn(nth: Nth, weekday: Weekday): StarterSchedule {
  return everySoManyMonths(3, nth, weekday);
}

export function yearlyOn(nth: Nth, weekday: Weekday): StarterSchedule {
  return everySoManyMonths(12, nth, weekday);
}
