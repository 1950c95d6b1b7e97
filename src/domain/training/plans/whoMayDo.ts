import type { PlanStart, PlanStepTask } from '../plan';

/**
 * Who records a step that is no course: the new hire says what they did, the manager signs off, and access is granted by whoever
 * looks after the plan; nobody grants or signs off for themselves.
 */
export function mayRecordStep(
  { kind }: PlanStepTask,
  start: Pick<PlanStart, 'person' | 'mentor' | 'manager'>,
  viewer: { readonly id: number; readonly isLead: boolean }
): boolean {
  const isMentor = start.mentor?.id === viewer.id;
  const isManager = start.manager?.id === viewer.id;
  const isOwn = start.person.id === viewer.id;
  if (kind === 'course') return false;
  if (kind === 'action') return isOwn || isMentor || viewer.isLead;
  if (isOwn) return false;
  return kind === 'signOff'
    ? isManager || (start.manager === null && viewer.isLead)
    : isMentor || isManager || viewer.isLead;
}
