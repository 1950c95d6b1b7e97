import * as React from 'react';
import {
  countEntryVerdicts,
  type EntryVerdict,
  type PlannedEntry
} from '../../../../domain/faq/intake/planEntries';
import { fill } from '../../../../ui/words/fill';
import { useFaqWords } from '../../words/FaqWords';
import { verdictName, verdicts } from '../words/verdictNames';
import styles from '../Intake.module.scss';

/** Which rows are shown. */
export type ShownRows = EntryVerdict | 'all' | 'remarks';

function hasRemarks(row: PlannedEntry): boolean {
  return (row.verdict === 'new' || row.verdict === 'changed') && row.warnings.length > 0;
}

export function isShown(row: PlannedEntry, shown: ShownRows): boolean {
  if (shown === 'all') return true;
  return shown === 'remarks' ? hasRemarks(row) : row.verdict === shown;
}

export interface VerdictChipsProps {
  readonly plan: readonly PlannedEntry[];
  readonly shown: ShownRows;
  readonly onShown: (shown: ShownRows) => void;
}

/** How many rows have each verdict; pressed, only those are shown. */
export function VerdictChips({ plan, shown, onShown }: VerdictChipsProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const counts = React.useMemo(() => countEntryVerdicts(plan), [plan]);
  const remarks = React.useMemo(() => plan.filter(hasRemarks).length, [plan]);
  const chips: readonly (readonly [ShownRows, string, number])[] = [
    ['all', strings.ImportAllRows, plan.length],
    ...verdicts.map((verdict) => [verdict, verdictName(strings, verdict), counts[verdict]] as const),
    ['remarks', strings.ImportRemarks, remarks]
  ];
  return (
    <div role="group" aria-label={strings.ImportShown} className={styles.chips}>
      {chips
        .filter(([key, , count]) => key === 'all' || count > 0)
        .map(([key, name, count]) => (
          <button
            key={key}
            type="button"
            className={styles.chip}
            aria-pressed={shown === key}
            onClick={() => onShown(key)}
          >
            {fill(strings.ImportCount, { name, n: formats.number(count) })}
          </button>
        ))}
    </div>
  );
}
