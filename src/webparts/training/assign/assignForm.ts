import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { DueRule } from '../../../domain/training/assigning/dueDate';
import type { Course } from '../../../domain/training/course';
import { parseTypedNumber } from '../../../ui/fields/localNumber';

/** How the due date is found; `course`: each course says how many working days people have. */
export const dueKinds = ['course', 'after', 'on', 'start', 'never'] as const;

export type DueKind = (typeof dueKinds)[number];

/** What a person chose and typed. */
export interface AssignForm {
  /** Ids, in the order in which they were chosen. */
  readonly courses: readonly number[];
  readonly people: readonly Person[];
  readonly due: DueKind;
  readonly date: CalendarDate | null;
  /** Working days from today, as typed. */
  readonly days: string;
  /** The how manieth day in the team, as typed. */
  readonly day: string;
  readonly reason: string;
}

export type AssignProblem = 'courses' | 'people' | 'date' | 'dateOver' | 'days' | 'day';

const mostDays = 1000;

function wholeNumber(text: string, least: number, locale: string): number | undefined {
  const value = parseTypedNumber(text, locale);
  return value !== undefined && Number.isInteger(value) && value >= least && value <= mostDays
    ? value
    : undefined;
}

/** By the day that each course says; `null`: without a date. */
export function ruleOfCourse({ dueDays }: Pick<Course, 'dueDays'>): DueRule {
  return dueDays === null ? { kind: 'never' } : { kind: 'afterAssignment', days: dueDays };
}

/** When a course is due; `undefined` while what was typed says nothing. */
export function ruleOf(
  form: Pick<AssignForm, 'due' | 'date' | 'days' | 'day'>,
  course: Pick<Course, 'dueDays'>,
  locale: string
): DueRule | undefined {
  switch (form.due) {
    case 'course':
      return ruleOfCourse(course);
    case 'never':
      return { kind: 'never' };
    case 'on':
      return form.date === null ? undefined : { kind: 'on', date: form.date };
    case 'after': {
      const days = wholeNumber(form.days, 0, locale);
      return days === undefined ? undefined : { kind: 'afterAssignment', days };
    }
    case 'start': {
      const day = wholeNumber(form.day, 1, locale);
      return day === undefined ? undefined : { kind: 'afterStart', day };
    }
  }
}

/** What keeps it from being assigned. */
export function problemsOf(
  form: AssignForm,
  today: CalendarDate,
  locale: string
): ReadonlySet<AssignProblem> {
  const problems = new Set<AssignProblem>();
  if (form.courses.length === 0) problems.add('courses');
  if (form.people.length === 0) problems.add('people');
  if (form.due === 'on' && form.date === null) problems.add('date');
  if (form.due === 'on' && form.date !== null && form.date < today) problems.add('dateOver');
  const isWrong = ruleOf(form, { dueDays: null }, locale) === undefined;
  if (isWrong && form.due === 'after') problems.add('days');
  if (isWrong && form.due === 'start') problems.add('day');
  return problems;
}

/** The people with more of them; nobody twice, and in the order in which they were added. */
export function withPeople(now: readonly Person[], more: readonly Person[]): readonly Person[] {
  const known = new Set(now.map(({ id }) => id));
  const added = more.filter(({ id }) => {
    const isNew = !known.has(id);
    known.add(id);
    return isNew;
  });
  return added.length === 0 ? now : [...now, ...added];
}
