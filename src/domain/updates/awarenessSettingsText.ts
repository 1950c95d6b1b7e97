import { lettersOf, settingsIn } from '../settings/settingText';
import type { AcknowledgeWithin } from './acknowledgeBy';
import { defaultAwarenessSettings, isPossibleDays, type AwarenessSettings } from './awarenessSettings';
import { teamRoles, type TeamRole } from './team';
import { severities } from './vocabulary';

/**
 * The settings as people can read and change them in the list, one line a setting. Words that nobody knows are passed
 * over, and what is missing or makes no sense reads as the default.
 */

const rolesName = 'Roles';
const daysName = (severity: string): string => `Working days, ${severity}`;

export function formatAwarenessSettings({ roles, within }: AwarenessSettings): string {
  const known = teamRoles.filter((role) => roles.includes(role));
  return [
    `${rolesName}: ${known.join(', ')}`,
    ...severities.map((severity) => `${daysName(severity)}: ${within[severity]}`)
  ].join('\n');
}

function rolesOf(text: string): readonly TeamRole[] {
  const words = text.split(/[,;]/).map(lettersOf);
  const found = teamRoles.filter((role) => words.includes(lettersOf(role)));
  // Without a role nobody would be asked, and nobody would see why.
  return found.length === 0 ? defaultAwarenessSettings.roles : found;
}

function daysOf(text: string, otherwise: number): number {
  const digits = /^\s*(\d+)(?:\s|$)/.exec(text)?.[1];
  const days = Number(digits);
  return digits !== undefined && isPossibleDays(days) ? days : otherwise;
}

export function parseAwarenessSettings(text: string | null): AwarenessSettings {
  const valueOf = settingsIn(text);
  const within = Object.fromEntries(
    severities.map((severity) => [
      severity,
      daysOf(valueOf(daysName(severity)), defaultAwarenessSettings.within[severity])
    ])
  ) as AcknowledgeWithin;
  return { roles: rolesOf(valueOf(rolesName)), within };
}
