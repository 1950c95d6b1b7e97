import type { Person } from '../../../../domain/people/person';
import type { Audience } from '../../../../domain/training/course';
import type { PlanDraft, PlanStep, PlanStepTask } from '../../../../domain/training/plan';
import { tidyPlan } from '../../../../domain/training/drafts/planDraft';
import { formatTypedNumber, parseTypedNumber } from '../../../../ui/fields/localNumber';

/** A step as it stands in the form. */
export interface StepForm {
  readonly key: string;
  /** As it is typed. */
  readonly day: string;
  readonly title: string;
  /** The course 0 is not chosen yet. */
  readonly task: PlanStepTask;
}

export interface PlanForm {
  readonly title: string;
  readonly audiences: readonly Audience[];
  readonly owner: Person | null;
  readonly welcome: string;
  readonly steps: readonly StepForm[];
}

export const emptyPlan: PlanDraft = { title: '', audiences: [], owner: null, welcome: null, steps: [] };

export function formOfPlan({ title, audiences, owner, welcome, steps }: PlanDraft, locale: string): PlanForm {
  return {
    title,
    audiences,
    owner,
    welcome: welcome ?? '',
    steps: steps.map((step) => ({ ...step, day: formatTypedNumber(step.day, locale) }))
  };
}

/** The day that is typed; `NaN` when it is none. */
export function typedDay(text: string, locale: string): number {
  const day = parseTypedNumber(text, locale) ?? Number.NaN;
  return Number.isInteger(day) && day >= 1 && day <= 9999 ? day : Number.NaN;
}

export function draftOfForm({ steps, welcome, ...same }: PlanForm, locale: string): PlanDraft {
  return {
    ...same,
    welcome: welcome === '' ? null : welcome,
    steps: steps.map((step): PlanStep => ({ ...step, day: typedDay(step.day, locale) }))
  };
}

const planFields = ['title', 'audiences', 'owner', 'welcome', 'steps'] as const;
export type PlanField = (typeof planFields)[number];

function textOf(draft: PlanDraft, field: PlanField): string {
  const tidy = tidyPlan(draft);
  if (field === 'owner') return String(tidy.owner?.id ?? '');
  return JSON.stringify(field === 'audiences' ? [...tidy.audiences].sort() : tidy[field]);
}

/** Which parts of two drafts say different things. */
export function differingPlanFields(a: PlanDraft, b: PlanDraft): readonly PlanField[] {
  return planFields.filter((field) => textOf(a, field) !== textOf(b, field));
}

/** The draft with some parts of another one. */
export function withFieldsOf(draft: PlanDraft, other: PlanDraft, fields: readonly PlanField[]): PlanDraft {
  const taken = <Field extends PlanField>(field: Field): PlanDraft[Field] =>
    (fields.includes(field) ? other : draft)[field];
  return {
    title: taken('title'),
    audiences: taken('audiences'),
    owner: taken('owner'),
    welcome: taken('welcome'),
    steps: taken('steps')
  };
}
