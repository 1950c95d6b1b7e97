import { isPossibleDays, type AwarenessSettings } from '../../../domain/updates/awarenessSettings';
import type { AcknowledgeWithin } from '../../../domain/updates/acknowledgeBy';
import { teamRoles, type TeamRole } from '../../../domain/updates/team';
import { severities, type Severity } from '../../../domain/updates/vocabulary';
import { formatTypedNumber, parseTypedNumber } from '../../../ui/fields/localNumber';

/** The settings of awareness while they are filled in. */
export interface SettingsForm {
  readonly roles: readonly TeamRole[];
  /** As typed. */
  readonly days: Readonly<Record<Severity, string>>;
}

function bySeverity<Value>(value: (severity: Severity) => Value): Readonly<Record<Severity, Value>> {
  return Object.fromEntries(severities.map((one) => [one, value(one)])) as Readonly<Record<Severity, Value>>;
}

export function settingsFormOf({ roles, within }: AwarenessSettings, locale: string): SettingsForm {
  return { roles, days: bySeverity((severity) => formatTypedNumber(within[severity], locale)) };
}

/** So many working days; `undefined` when the text is no number of days that people can be given. */
export function typedDays(text: string, locale: string): number | undefined {
  const days = parseTypedNumber(text, locale);
  return days !== undefined && isPossibleDays(days) ? days : undefined;
}

/** What the form says; `undefined` while something is missing or wrong. */
export function settingsOf({ roles, days }: SettingsForm, locale: string): AwarenessSettings | undefined {
  const within = bySeverity((severity) => typedDays(days[severity], locale));
  const isComplete = roles.length > 0 && severities.every((severity) => within[severity] !== undefined);
  return isComplete ? { roles, within: within as AcknowledgeWithin } : undefined;
}

export function isSameSettings(a: AwarenessSettings, b: AwarenessSettings): boolean {
  return (
    teamRoles.every((role) => a.roles.includes(role) === b.roles.includes(role)) &&
    severities.every((severity) => a.within[severity] === b.within[severity])
  );
}
