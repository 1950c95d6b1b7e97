import type { RecurrenceRule } from '../recurrence/rule';
import type { Step } from './step';
import type { TaskDraft } from './task';

/** SharePoint's limit for a single line of text. */
export const maxTitleLength = 255;

/** Longer intervals than these are typing mistakes. */
const mostEvery = 999;

export interface StepProblem {
  readonly field: 'steps';
  readonly problem: 'labelMissing' | 'labelDoubled' | 'fewChoices';
  /** Counts from 1. */
  readonly step: number;
}

export type DraftProblem =
  | { readonly field: 'title'; readonly problem: 'missing' }
  | { readonly field: 'title'; readonly problem: 'tooLong'; readonly length: number; readonly max: number }
  | { readonly field: 'reference'; readonly problem: 'notAnAddress' }
  | { readonly field: 'minutes'; readonly problem: 'notMinutes' }
  | { readonly field: 'schedule'; readonly problem: 'noWeekday' | 'wrongInterval' | 'wrongDay' }
  | { readonly field: 'schedule'; readonly problem: 'endBeforeStart' }
  | StepProblem
  | { readonly field: 'renewal'; readonly problem: 'factsMissing' | 'leadDaysMissing' };

/** Whether browsers can open the text as an address of the web. */
export function isWebAddress(text: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol);
  } catch {
    return false;
  }
}

function titleProblems({ title }: TaskDraft): DraftProblem[] {
  const length = title.trim().length;
  if (length === 0) return [{ field: 'title', problem: 'missing' }];
  return length > maxTitleLength ? [{ field: 'title', problem: 'tooLong', length, max: maxTitleLength }] : [];
}

function isCount(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** What is wrong with a rule. */
export function ruleProblems({ pattern, start, end }: RecurrenceRule): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (!isCount(pattern.every, 1, mostEvery)) problems.push({ field: 'schedule', problem: 'wrongInterval' });
  if (pattern.kind === 'weekly' && pattern.on.length === 0)
    problems.push({ field: 'schedule', problem: 'noWeekday' });
  if (pattern.kind === 'monthlyByDay' && !isCount(pattern.day, 1, 31))
    problems.push({ field: 'schedule', problem: 'wrongDay' });
  if (end !== null && end < start) problems.push({ field: 'schedule', problem: 'endBeforeStart' });
  return problems;
}

/** Rules of the past stay as they are, so only the latest one is looked at. */
function scheduleProblems({ schedule }: TaskDraft): readonly DraftProblem[] {
  const latest = schedule.kind === 'recurring' ? schedule.segments.at(-1)?.rule : undefined;
  return latest === undefined || latest === 'paused' ? [] : ruleProblems(latest);
}

/** What is wrong with the steps of a task. */
export function stepProblems(steps: readonly Step[]): readonly StepProblem[] {
  return steps.flatMap(({ label, input }, index): StepProblem[] => {
    const at = { field: 'steps', step: index + 1 } as const;
    if (label.trim() === '') return [{ ...at, problem: 'labelMissing' }];
    const isDouble = steps.slice(0, index).some((other) => other.label.trim() === label.trim());
    if (isDouble) return [{ ...at, problem: 'labelDoubled' }];
    return input.kind === 'choice' && input.choices.length < 2 ? [{ ...at, problem: 'fewChoices' }] : [];
  });
}

function renewalProblems({ kind, renewal }: TaskDraft): readonly DraftProblem[] {
  if (kind !== 'Renewal') return [];
  if (renewal === null) return [{ field: 'renewal', problem: 'factsMissing' }];
  return renewal.leadDays.length === 0 ? [{ field: 'renewal', problem: 'leadDaysMissing' }] : [];
}

/** Everything that keeps a draft from being saved; empty when it can be. */
export function validateDraft(draft: TaskDraft): readonly DraftProblem[] {
  const { minutes, reference } = draft;
  const problems = [...titleProblems(draft)];
  if (reference && !isWebAddress(reference.url))
    problems.push({ field: 'reference', problem: 'notAnAddress' });
  if (minutes !== null && !isCount(minutes, 0, Number.MAX_SAFE_INTEGER))
    problems.push({ field: 'minutes', problem: 'notMinutes' });
  return [...problems, ...scheduleProblems(draft), ...stepProblems(draft.steps), ...renewalProblems(draft)];
}
