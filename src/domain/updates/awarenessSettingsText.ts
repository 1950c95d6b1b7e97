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

/** Letters only: spaces and capitals make no difference. */
function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/g, '');
}

export function formatAwarenessSettings({ roles, within }: AwarenessSettings): string {
  const known = teamRoles.filter((role) => roles.includes(role));
  return [
    `${rolesName}: ${known.join(', ')}`,
    ...severities.map((severity) => `${daysName(severity)}: ${within[severity]}`)
  ].join('\n');
}

function linesOf(text: string): ReadonlyMap<string, string> {
  const lines = text.split(/\r?\n/).map((line): readonly [string, string] => {
    const [name = '', ...rest] = line.split(':');
    return [lettersOf(name), rest.join(':')];
  });
  return new Map(lines);
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
  const lines = linesOf(text ?? '');
  const cell = (name: string): string => lines.get(lettersOf(name)) ?? '';
  const within = Object.fromEntries(
    severities.map((severity) => [
      severity,
      daysOf(cell(daysName(severity)), defaultAwarenessSettings.within[severity])
    ])
  ) as AcknowledgeWithin;
  return { roles: rolesOf(cell(rolesName)), within };
}
