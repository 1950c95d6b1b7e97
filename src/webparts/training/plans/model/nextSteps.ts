import type { PlanStart } from '../../../../domain/training/plan';
import type { PlanProgress, PlanStepProgress } from '../../../../domain/training/plans/planProgress';
import { mayRecordStep } from '../../../../domain/training/plans/whoMayDo';

export function lateSteps({ steps }: PlanProgress): readonly PlanStepProgress[] {
  return steps.filter(({ state }) => state.kind === 'late');
}

/** What has no date comes last. */
function byDue({ due: one }: PlanStepProgress, { due: other }: PlanStepProgress): number {
  const [a, b] = [one ?? '9999', other ?? '9999'];
  return a < b ? -1 : Number(a > b);
}

/** What can be done now, by whoever it is, the earliest first. */
function openSteps({ steps }: PlanProgress): readonly PlanStepProgress[] {
  return steps
    .filter(({ state }) => state.kind === 'late' || state.kind === 'due' || state.kind === 'upcoming')
    .sort(byDue);
}

/** What the viewer can do next: the new hire's courses and actions, or what others record. `undefined`: nothing. */
export function nextStepFor(
  start: PlanStart,
  progress: PlanProgress,
  viewer: { readonly id: number; readonly isLead: boolean }
): PlanStepProgress | undefined {
  const isOwn = start.person.id === viewer.id;
  return openSteps(progress).find(({ step: { task } }) =>
    // Others do not learn for somebody, and leave to people what they say of themselves.
    isOwn
      ? task.kind === 'course' || mayRecordStep(task, start, viewer)
      : task.kind !== 'action' && mayRecordStep(task, start, viewer)
  );
}
