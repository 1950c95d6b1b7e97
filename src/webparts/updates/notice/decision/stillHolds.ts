import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { decisionDemands, decisionProblems, type DecisionDraft } from '../../../../domain/updates/decision';
import type { DecisionState } from '../../../../domain/updates/decisionState';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { draftOf, formOf, type FormProblem } from './decisionForm';

export type DayField = 'actBy' | 'reviewOn';

/**
 * What it takes to decide the same once more.
 *
 * - `sameAgain` one click: `draft` can be recorded as it is
 * - `needsDays` it holds, and these days have to be set anew
 * - `impossible` something is missing that was not asked for here, so that it has to be decided anew
 */
export type Holding =
  | { readonly kind: 'sameAgain'; readonly draft: DecisionDraft }
  | { readonly kind: 'needsDays'; readonly draft: DecisionDraft; readonly days: readonly DayField[] }
  | { readonly kind: 'impossible' };

function isDay(field: string): field is DayField {
  return field === 'actBy' || field === 'reviewOn';
}

export function holdingOf(notice: NoticeSummary, state: DecisionState, today: CalendarDate): Holding {
  const draft = draftOf(formOf(notice));
  if (!draft) return { kind: 'impossible' };
  const fields = decisionProblems(draft, notice.actBy, today).map(({ field }) => field);
  if (!fields.every(isDay)) return { kind: 'impossible' };
  // A decision that holds on is to be looked at on another day than the one that has come.
  const days = new Set<DayField>([
    ...fields.filter(isDay),
    ...(state === 'reviewDue' ? ['reviewOn' as const] : [])
  ]);
  return days.size === 0 ? { kind: 'sameAgain', draft } : { kind: 'needsDays', draft, days: [...days] };
}

/** What is wrong with the new days; a day to look again that is today would be due at once. */
export function dayProblems(
  draft: DecisionDraft,
  noticeActBy: CalendarDate | null,
  today: CalendarDate
): readonly FormProblem[] {
  const problems = decisionProblems(draft, noticeActBy, today);
  const isDueAtOnce = draft.reviewOn === today && problems.every(({ field }) => field !== 'reviewOn');
  return isDueAtOnce ? [...problems, { field: 'reviewOn', problem: 'inThePast' }] : problems;
}

export function isDayRequired(draft: DecisionDraft, field: DayField): boolean {
  return decisionDemands[draft.kind][field] === 'required';
}
