import { audiences } from '../../../../lists/training';
import type { Person } from '../../../../domain/people/person';
import type { PlanStepTask } from '../../../../domain/training/plan';
import type { KeptDraft } from '../../../../ui/drafts/draftKeeper';
import { choicesIn, isRecord, personIn, textIn, textsIn } from '../../../../ui/drafts/keptValues';
import type { PlanForm, StepForm } from './planForm';

/** What is kept of a plan while it is written. */
export interface KeptContent {
  readonly form: PlanForm;
  /** What the person began with, and its version: shows what others have changed since. `null` for a new plan. */
  readonly begun: { readonly etag: string; readonly form: PlanForm } | null;
}

export interface KeptPlan extends KeptContent {
  readonly keptOn: string;
}

function taskIn(value: unknown): PlanStepTask {
  if (!isRecord(value)) return { kind: 'action' };
  const { kind, course, after } = value;
  if (kind === 'course') return { kind, course: typeof course === 'number' ? course : 0 };
  if (kind === 'access') return { kind, after: textsIn(after) };
  return { kind: kind === 'signOff' ? kind : 'action' };
}

function stepsIn(value: unknown): readonly StepForm[] {
  const rows = Array.isArray(value) ? value.filter(isRecord) : [];
  return rows
    .filter(({ key }) => (textIn(key) ?? '') !== '')
    .map(({ key, day, title, task }) => ({
      key: textIn(key) ?? '',
      day: textIn(day) ?? '',
      title: textIn(title) ?? '',
      task: taskIn(task)
    }));
}

function formIn(value: unknown): PlanForm | undefined {
  if (!isRecord(value)) return undefined;
  return {
    title: textIn(value.title) ?? '',
    audiences: choicesIn(audiences, value.audiences),
    owner: personIn(value.owner),
    welcome: textIn(value.welcome) ?? '',
    steps: stepsIn(value.steps)
  };
}

/** What was kept of a plan; `undefined` when nothing was, or nothing that can be read. */
export function keptPlan(kept: KeptDraft | undefined): KeptPlan | undefined {
  if (!kept || !isRecord(kept.content)) return undefined;
  const form = formIn(kept.content.form);
  if (!form) return undefined;
  const { begun } = kept.content;
  const before = isRecord(begun) ? formIn(begun.form) : undefined;
  const etag = isRecord(begun) ? textIn(begun.etag) : null;
  return { keptOn: kept.keptOn, form, begun: before && etag !== null ? { etag, form: before } : null };
}

/** Each person's own, of each plan and of a new one. */
export function keptPlanKey(person: Person, plan: number | undefined): string {
  return `${person.id} plan ${plan ?? 'new'}`;
}
