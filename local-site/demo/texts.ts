import type { Day } from './day';
import type { DemoValue } from './model';

/** What the row of a task remembers of an occurrence, as the web part writes it into its column. */
export interface RecentLine {
  readonly period: string;
  readonly state: 'done' | 'waiting' | 'skipped';
  readonly on: Day;
  readonly due: Day | null;
  /** Key of the person. */
  readonly by: string;
}

/** So many of them are kept. */
const mostLines = 16;

/** Newest period first. `lines` are in the order of their periods; `idOf` answers the site user id of a person. */
export function recentText(lines: readonly RecentLine[], idOf: (person: string) => number): string {
  return lines
    .slice(-mostLines)
    .reverse()
    .map(({ period, state, on, due, by }) =>
      [period, `${state} ${on}`, ...(due === null ? [] : [`due ${due}`]), `by ${idOf(by)}`].join('; ')
    )
    .join('\n');
}

/** `Tenant status [status]` without what is recorded. */
function labelOf(step: string): string {
  return step.replace(/\s*\[[^\]]*\]$/, '');
}

/** One line a step, as the log holds them. */
export function recordedText(steps: readonly string[], values: readonly DemoValue[]): string | null {
  const lines = values.map((value, index) => {
    const label = labelOf(steps[index] ?? '');
    return typeof value === 'string' ? `${label} = ${value}` : `${label} = ${value[0]} — ${value[1]}`;
  });
  return lines.length === 0 ? null : lines.join('\n');
}

/** The worst status that was recorded; `null` when none was. */
export function resultOf(steps: readonly string[], values: readonly DemoValue[]): string | null {
  const statuses = values
    .filter((_value, index) => /\[status\]$/.test(steps[index] ?? ''))
    .map((value) => (typeof value === 'string' ? value : value[0]));
  return ['Red', 'Amber', 'Green'].find((status) => statuses.includes(status)) ?? null;
}
