import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import {
  decisionDemands,
  decisionProblems,
  type DecisionDraft,
  type DecisionKind,
  type DecisionProblem
} from '../../../../domain/updates/decision';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';

/** What the form holds. */
export interface DecisionForm extends Omit<DecisionDraft, 'kind'> {
  /** `undefined`: nothing is chosen yet. */
  readonly kind: DecisionKind | undefined;
}

export type FormProblem = DecisionProblem | { readonly field: 'kind'; readonly problem: 'missing' };

/** What the form begins with: the standing decision, or what is known of the notice before there is one. */
export function formOf({ decision, owner, adminImpact, userImpact }: NoticeSummary): DecisionForm {
  return {
    kind: decision?.kind,
    reason: decision?.reason ?? '',
    adminImpact,
    userImpact,
    owner,
    actBy: decision?.actBy ?? null,
    reviewOn: decision?.reviewOn ?? null
  };
}

/** `undefined` while no kind is chosen. */
export function draftOf({ kind, ...rest }: DecisionForm): DecisionDraft | undefined {
  return kind && { kind, ...rest };
}

export function problemsOf(
  form: DecisionForm,
  noticeActBy: CalendarDate | null,
  today: CalendarDate
): readonly FormProblem[] {
  const draft = draftOf(form);
  return draft ? decisionProblems(draft, noticeActBy, today) : [{ field: 'kind', problem: 'missing' }];
}

export const formFields = [
  'kind',
  'reason',
  'adminImpact',
  'userImpact',
  'owner',
  'actBy',
  'reviewOn'
] as const satisfies readonly (keyof DecisionForm)[];

export type FormField = (typeof formFields)[number];

function comparable(form: DecisionForm, field: FormField): unknown {
  const value = form[field];
  if (typeof value === 'string') return value.trim();
  return typeof value === 'object' ? (value?.id ?? null) : value;
}

/** The fields in which two forms differ. */
export function differing(a: DecisionForm, b: DecisionForm): readonly FormField[] {
  return formFields.filter((field) => comparable(a, field) !== comparable(b, field));
}

/** Whether the decision has that field at all. */
export function isUsed(kind: DecisionKind, field: FormField): boolean {
  return field === 'kind' || decisionDemands[kind][field] !== 'unused';
}
