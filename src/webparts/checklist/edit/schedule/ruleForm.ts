import { weekdayOf } from '../../../../domain/calendar/dayOff';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import {
  weekdays,
  type NonWorkingDayPolicy,
  type Nth,
  type Pattern,
  type RecurrenceRule,
  type Weekday
} from '../../../../domain/recurrence/rule';
import { formatTypedNumber, parseTypedNumber } from '../../../../ui/fields/localNumber';
import type { FormContext } from '../formContext';

/** How often, as people say it. `workdays`: every week on the days on which the team works. */
export const repeatUnits = ['days', 'workdays', 'weeks', 'months', 'quarters', 'years'] as const;

export type RepeatUnit = (typeof repeatUnits)[number];

/** A rule as people type it. */
export interface RuleForm {
  readonly unit: RepeatUnit;
  /** Every so many units. */
  readonly every: string;
  readonly on: readonly Weekday[];
  readonly by: 'day' | 'weekday';
  readonly day: string;
  readonly nth: Nth;
  readonly weekday: Weekday;
  readonly start: CalendarDate | null;
  readonly end: CalendarDate | null;
  readonly base: RecurrenceRule['base'];
  readonly onNonWorkingDay: NonWorkingDayPolicy;
}

type OfContext = Pick<FormContext, 'locale' | 'today' | 'calendar'>;

const monthsPer: Readonly<Partial<Record<RepeatUnit, number>>> = { quarters: 3, years: 12 };

/** The fields that follow from the first day, until somebody chooses otherwise. */
function fromStart(start: CalendarDate, locale: string): Pick<RuleForm, 'on' | 'day' | 'nth' | 'weekday'> {
  const day = Number(start.slice(8));
  const weekday = weekdayOf(start);
  // A fifth weekday is not in every month.
  const nth = day > 28 ? -1 : (Math.ceil(day / 7) as Nth);
  return { on: [weekday], day: formatTypedNumber(day, locale), nth, weekday };
}

/** A new rule: every week, from today. */
export function newRuleForm({ today, locale }: OfContext): RuleForm {
  return {
    ...fromStart(today, locale),
    unit: 'weeks',
    every: formatTypedNumber(1, locale),
    by: 'day',
    start: today,
    end: null,
    base: 'dueDate',
    onNonWorkingDay: 'keep'
  };
}

function workdaysOf({ calendar }: OfContext): readonly Weekday[] {
  return weekdays.filter((day) => calendar.workdays.has(day));
}

function unitOf(pattern: Pattern, base: RecurrenceRule['base'], context: OfContext): RepeatUnit {
  if (pattern.kind === 'daily') return 'days';
  if (pattern.kind === 'weekly') {
    const isOfWorkdays = pattern.on.join() === workdaysOf(context).join();
    return isOfWorkdays && pattern.every === 1 && base === 'dueDate' ? 'workdays' : 'weeks';
  }
  if (pattern.every % 12 === 0) return 'years';
  return pattern.every % 3 === 0 ? 'quarters' : 'months';
}

function patternFields(pattern: Pattern, locale: string): Partial<RuleForm> {
  switch (pattern.kind) {
    case 'daily':
      return {};
    case 'weekly':
      return { on: pattern.on };
    case 'monthlyByDay':
      return { by: 'day', day: formatTypedNumber(pattern.day, locale) };
    case 'monthlyByWeekday':
      return { by: 'weekday', nth: pattern.nth, weekday: pattern.weekday };
  }
}

/** The form of a rule. `ruleOf` gives the same rule back. */
export function ruleFormOf(rule: RecurrenceRule, context: OfContext): RuleForm {
  const { pattern, start, end, base, onNonWorkingDay } = rule;
  const { locale } = context;
  const unit = unitOf(pattern, base, context);
  return {
    ...fromStart(start, locale),
    by: 'day',
    ...patternFields(pattern, locale),
    unit,
    every: formatTypedNumber(pattern.every / (monthsPer[unit] ?? 1), locale),
    start,
    end,
    base,
    onNonWorkingDay
  };
}

function patternOf(form: RuleForm, context: OfContext): Pattern {
  // What is no number stays none: validation finds it.
  const number = (text: string): number => parseTypedNumber(text, context.locale) ?? NaN;
  const every = number(form.every) * (monthsPer[form.unit] ?? 1);
  switch (form.unit) {
    case 'days':
      return { kind: 'daily', every };
    case 'workdays':
      return { kind: 'weekly', every: 1, on: workdaysOf(context) };
    case 'weeks':
      return { kind: 'weekly', every, on: weekdays.filter((day) => form.on.includes(day)) };
    case 'months':
    case 'quarters':
    case 'years':
      return form.by === 'day'
        ? { kind: 'monthlyByDay', every, day: number(form.day) }
        : { kind: 'monthlyByWeekday', every, nth: form.nth, weekday: form.weekday };
  }
}

/** What the form says. Without a first day it begins today. */
export function ruleOf(form: RuleForm, context: OfContext): RecurrenceRule {
  const { end, base, onNonWorkingDay } = form;
  const start = form.start ?? context.today;
  return { pattern: patternOf(form, context), start, end, base, onNonWorkingDay };
}

/** The form with another first day. What followed from the old one follows from the new one. */
export function withStart(form: RuleForm, start: CalendarDate | null, { locale }: OfContext): RuleForm {
  if (start === null || form.start === null) return { ...form, start };
  const before = fromStart(form.start, locale);
  const after = fromStart(start, locale);
  return {
    ...form,
    start,
    ...(form.on.join() === before.on.join() ? { on: after.on } : {}),
    ...(form.day === before.day ? { day: after.day } : {}),
    ...(form.nth === before.nth && form.weekday === before.weekday
      ? { nth: after.nth, weekday: after.weekday }
      : {})
  };
}

/** The form counted from another day. Working days cannot be counted from a completion. */
export function withBase(form: RuleForm, base: RecurrenceRule['base'], { locale }: OfContext): RuleForm {
  const isOfWorkdays = base === 'completion' && form.unit === 'workdays';
  return { ...form, base, ...(isOfWorkdays ? { unit: 'days', every: formatTypedNumber(1, locale) } : {}) };
}
