import { defaultAcknowledgeWithin, type AcknowledgeWithin } from './acknowledgeBy';
import type { TeamRole } from './team';
import { severities } from './vocabulary';

/** What the team has agreed on: who acknowledges notices, and how soon. */
export interface AwarenessSettings {
  /** People with one of these roles are asked. */
  readonly roles: readonly TeamRole[];
  /** Working days, by severity. */
  readonly within: AcknowledgeWithin;
}

export const defaultAwarenessSettings: AwarenessSettings = {
  roles: ['Admin'],
  within: defaultAcknowledgeWithin
};

/** Six weeks of five days. None: on the day itself. */
export const mostDaysToAcknowledge = 30;

/** Whether people can be given so many working days. */
export function isPossibleDays(days: number): boolean {
  return Number.isInteger(days) && days >= 0 && days <= mostDaysToAcknowledge;
}

/** Whether somebody is asked, and every severity has its days: only such settings are saved. */
export function isCompleteSettings({ roles, within }: AwarenessSettings): boolean {
  return roles.length > 0 && severities.every((severity) => isPossibleDays(within[severity]));
}
