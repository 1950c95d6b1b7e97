import { isBlankHtml } from '../../faq/html';
import type { PlanDraft, PlanStep } from '../plan';
import { formatPlanSteps, parsePlanSteps } from '../plans/stepsText';
import { titleProblems, type TrainingDraftProblem } from './draftProblem';

/** The draft as it is kept: without spaces around and HTML that shows nothing, its steps in the order of the days. */
export function tidyPlan({ title, audiences, owner, welcome, steps }: PlanDraft): PlanDraft {
  return {
    title: title.trim(),
    audiences,
    owner,
    welcome: isBlankHtml(welcome) ? null : welcome,
    steps: parsePlanSteps(formatPlanSteps(steps))
  };
}

/** Steps are kept as lines of text: one that would read as another cannot be kept. */
function stepProblems(
  step: PlanStep,
  place: number,
  all: readonly PlanStep[]
): readonly TrainingDraftProblem[] {
  if (step.title.trim() === '') return [{ field: 'steps', problem: 'missing', step: place }];
  const [read] = parsePlanSteps(formatPlanSteps([step]));
  const isSame =
    read?.key === step.key &&
    read.day === step.day &&
    JSON.stringify(read.task) === JSON.stringify(step.task) &&
    all.findIndex(({ key }) => key === step.key) === place;
  return isSame ? [] : [{ field: 'steps', problem: 'unfit', step: place }];
}

/** Everything that keeps a plan from being kept; empty when it can be. */
export function planProblems({ title, steps }: PlanDraft): readonly TrainingDraftProblem[] {
  return [...titleProblems(title), ...steps.flatMap((step, place) => stepProblems(step, place, steps))];
}
