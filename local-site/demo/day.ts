import { addDays as plusDays, differenceInCalendarDays, getDaysInMonth } from 'date-fns';

/** A day without a time, `2026-03-31`. Such texts sort by date. */
export type Day = string;

/** As iCalendar names them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

export type Weekday = (typeof weekdays)[number];

/** Noon: far from every change of clocks. */
function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00`);
}

function dayOf(date: Date): Day {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

export function addDays(day: Day, days: number): Day {
  return dayOf(plusDays(noonOf(day), days));
}

/** Days from `from` to `to`. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(noonOf(to), noonOf(from));
}

export function weekdayOf(day: Day): Weekday {
  return weekdays[(noonOf(day).getDay() + 6) % 7] ?? 'MO';
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdays.indexOf(weekdayOf(day)));
}

export function dayOfMonth(day: Day): number {
  return Number(day.slice(8));
}

/** Months since year 0, to count from one month to another. */
export function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

export function daysInMonthOf(day: Day): number {
  return getDaysInMonth(noonOf(day));
}
