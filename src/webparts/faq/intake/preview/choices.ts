import * as React from 'react';
import type { PlannedEntry } from '../../../../domain/faq/intake/planEntries';

export type NewRow = Extract<PlannedEntry, { verdict: 'new' }>;
export type ChangedRow = Extract<PlannedEntry, { verdict: 'changed' }>;

/** Which rows a person wants, by their number. */
export interface RowChoices {
  readonly chosen: ReadonlySet<number>;
  readonly toggle: (row: number) => void;
  /** Takes all new rows, or none of them. */
  readonly chooseNew: (isWanted: boolean) => void;
}

export function isNew(row: PlannedEntry): row is NewRow {
  return row.verdict === 'new';
}

export function isChanged(row: PlannedEntry): row is ChangedRow {
  return row.verdict === 'changed';
}

/** What is new comes unless somebody leaves it out; what was retired where it comes from, and what is there, only on demand. */
function usual(plan: readonly PlannedEntry[]): ReadonlySet<number> {
  const wanted = plan.filter(
    (row) => isNew(row) && row.warnings.every(({ warning }) => warning !== 'wasRetired')
  );
  return new Set(wanted.map(({ row }) => row));
}

export function useRowChoices(plan: readonly PlannedEntry[]): RowChoices {
  const [state, setState] = React.useState({ plan, chosen: usual(plan) });
  const chosen = state.plan === plan ? state.chosen : usual(plan);
  return {
    chosen,
    toggle: (row) => {
      const next = new Set(chosen);
      if (!next.delete(row)) next.add(row);
      setState({ plan, chosen: next });
    },
    chooseNew: (isWanted) => {
      const next = new Set(chosen);
      for (const { row } of plan.filter(isNew))
        if (isWanted) next.add(row);
        else next.delete(row);
      setState({ plan, chosen: next });
    }
  };
}
