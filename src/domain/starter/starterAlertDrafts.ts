import type { Alert, AlertDraft } from '../overview/plan/planModel';
import type { StarterAlert } from './StarterAlert';

/** A suggestion as an alert of the plan, for those who react to it. */
export function starterAlertDraft(
  { title, source, severity, withinMinutes }: StarterAlert,
  people: Pick<AlertDraft, 'responder' | 'backup'>
): AlertDraft {
  return { ...people, title, source, severity, withinMinutes, runbook: null, isInUse: true };
}

function comparable(title: string): string {
  return title.trim().toLocaleLowerCase();
}

/** Whether the plan has an alert of that name, in use or not. */
export function isInPlan({ title }: Pick<StarterAlert, 'title'>, alerts: readonly Alert[]): boolean {
  return alerts.some((alert) => comparable(alert.title) === comparable(title));
}
