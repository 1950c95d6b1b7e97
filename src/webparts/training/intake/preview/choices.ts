import * as React from 'react';
import type { PlannedCourse } from '../../../../domain/training/intake/plannedCourse';

export type NewRow = Extract<PlannedCourse, { verdict: 'new' }>;
export type ChangedRow = Extract<PlannedCourse, { verdict: 'changed' }>;

/** Which rows a person wants, by their number. */
export interface RowChoices {
  readonly chosen: ReadonlySet<number>;
  readonly toggle: (row: number) => void;
  /** Takes all new rows, or none of them. */
  readonly chooseNew: (isWanted: boolean) => void;
}

export function isNew(row: PlannedCourse): row is NewRow {
  return row.verdict === 'new';
}

export function isChanged(row: PlannedCourse): row is ChangedRow {
  return row.verdict === 'changed';
}

/** What is new comes unless somebody leaves it out; what was retired where it comes from, and what is there, only on demand. */
function usual(plan: readonly PlannedCourse[]): ReadonlySet<number> {
  const wanted = plan.filter(
    (row) => isNew(row) && row.warnings.every(({ warning }) => warning !== 'wasRetired')
  );
  return new Set(wanted.map(({ row }) => row));
}

/** `file`: what the rows are of. They are compared anew when skills are added, and stay chosen. */
export function useRowChoices(file: unknown, plan: readonly PlannedCourse[]): RowChoices {
  const [state, setState] = React.useState({ file, chosen: usual(plan) });
  const chosen = state.file === file ? state.chosen : usual(plan);
  return {
    chosen,
    toggle: (row) => {
      const next = new Set(chosen);
      if (!next.delete(row)) next.add(row);
      setState({ file, chosen: next });
    },
    chooseNew: (isWanted) => {
      const next = new Set(chosen);
      for (const { row } of plan.filter(isNew))
        if (isWanted) next.add(row);
        else next.delete(row);
      setState({ file, chosen: next });
    }
  };
}
