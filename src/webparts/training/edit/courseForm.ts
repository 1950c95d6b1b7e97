import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { CourseDraft, Repeat } from '../../../domain/training/course';
import { formatTypedNumber, parseTypedNumber } from '../../../ui/fields/localNumber';
import { questionsFrom, questionForms, type QuestionForm } from './check/questionForm';

type TypedField =
  'material' | 'summary' | 'minutes' | 'dueDays' | 'repeat' | 'reviewEvery' | 'questions' | 'notices';

export const repeatKinds = ['never', 'together', 'each'] as const;

export type RepeatKind = (typeof repeatKinds)[number];

/** What the form holds: a course, with numbers and lists as people type them. */
export interface CourseForm extends Omit<CourseDraft, TypedField> {
  readonly address: string;
  readonly addressText: string;
  readonly summary: string;
  readonly minutes: string;
  readonly dueDays: string;
  readonly repeatKind: RepeatKind;
  readonly repeatEvery: string;
  readonly repeatFrom: CalendarDate | null;
  readonly reviewEvery: string;
  readonly questions: readonly QuestionForm[];
  /** One a line. */
  readonly notices: string;
}

/** Whose language and day the form is in. */
export interface FormCulture {
  readonly locale: string;
  readonly today: CalendarDate;
}

/** A number that is none is typed again. */
function typedNumber(value: number | null | undefined, locale: string): string {
  return value === null || value === undefined || Number.isNaN(value) ? '' : formatTypedNumber(value, locale);
}

export function formOf(draft: CourseDraft, { locale }: Pick<FormCulture, 'locale'>): CourseForm {
  const { material, repeat, summary, minutes, dueDays, reviewEvery, questions, notices, ...same } = draft;
  return {
    ...same,
    address: material?.url ?? '',
    addressText: material?.description ?? '',
    summary: summary ?? '',
    minutes: typedNumber(minutes, locale),
    dueDays: typedNumber(dueDays, locale),
    repeatKind: repeat?.kind ?? 'never',
    // Once a year is what most rules ask for.
    repeatEvery: typedNumber(repeat ? repeat.every : 12, locale),
    repeatFrom: repeat?.kind === 'together' ? repeat.from : null,
    reviewEvery: typedNumber(reviewEvery, locale),
    questions: questionForms(questions),
    notices: notices.join('\n')
  };
}

/** A number that is none is `NaN`, which the rules of a course refuse. */
function numberFrom(text: string, locale: string): number {
  return parseTypedNumber(text, locale) ?? Number.NaN;
}

function numberOrNone(text: string, locale: string): number | null {
  return text.trim() === '' ? null : numberFrom(text, locale);
}

function repeatFrom(form: CourseForm, { locale, today }: FormCulture): Repeat | null {
  const { repeatKind: kind } = form;
  if (kind === 'never') return null;
  const every = numberFrom(form.repeatEvery, locale);
  // Without a day it is not saved; the form says so.
  return kind === 'each' ? { kind, every } : { kind, every, from: form.repeatFrom ?? today };
}

/** What the form says. */
export function draftFrom(form: CourseForm, culture: FormCulture): CourseDraft {
  const { locale } = culture;
  const address = form.address.trim();
  const description = form.addressText.trim();
  return {
    title: form.title,
    kind: form.kind,
    material: address === '' && description === '' ? null : { url: address, description },
    summary: form.summary === '' ? null : form.summary,
    audiences: form.audiences,
    platforms: form.platforms,
    skills: form.skills,
    minutes: numberOrNone(form.minutes, locale),
    obligation: form.obligation,
    proof: form.proof,
    dueDays: numberOrNone(form.dueDays, locale),
    repeat: repeatFrom(form, culture),
    owner: form.owner,
    reviewEvery: numberFrom(form.reviewEvery, locale),
    questions: questionsFrom(form.questions),
    notices: form.notices
      .split(/[\r\n;]+/)
      .map((line) => line.trim())
      .filter(Boolean)
  };
}
