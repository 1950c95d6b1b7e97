import { isWebAddress, maxTitleLength } from '../../tasks/validateDraft';
import { parsePeriod } from '../period';
import type { AlertDraft, PlanNoteDraft } from './planModel';

export type NoteProblem = 'titleMissing' | 'titleTooLong' | 'unknownPeriod';
export type AlertProblem = 'titleMissing' | 'titleTooLong' | 'notMinutes' | 'notAnAddress';

function titleProblems(title: string): readonly ('titleMissing' | 'titleTooLong')[] {
  if (title.trim() === '') return ['titleMissing'];
  return title.trim().length > maxTitleLength ? ['titleTooLong'] : [];
}

/** Why a note cannot be kept; empty when it can. */
export function noteProblems({ title, period }: PlanNoteDraft): readonly NoteProblem[] {
  const isUnknown = period !== null && !parsePeriod(period);
  return [...titleProblems(title), ...(isUnknown ? (['unknownPeriod'] as const) : [])];
}

/** Why an alert cannot be kept; empty when it can. What it does not say is a gap of the plan (`alertGaps`). */
export function alertProblems({ title, withinMinutes, runbook }: AlertDraft): readonly AlertProblem[] {
  const isTime = withinMinutes === null || (Number.isInteger(withinMinutes) && withinMinutes >= 1);
  return [
    ...titleProblems(title),
    ...(isTime ? [] : (['notMinutes'] as const)),
    ...(runbook === null || isWebAddress(runbook.url) ? [] : (['notAnAddress'] as const))
  ];
}
