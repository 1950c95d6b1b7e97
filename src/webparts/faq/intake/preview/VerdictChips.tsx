import * as React from 'react';
import {
  countEntryVerdicts,
  type EntryVerdict,
  type PlannedEntry
} from '../../../../domain/faq/intake/planEntries';
import { CountChips, type CountChip } from '../../../../ui/controls/CountChips';
import { fill } from '../../../../ui/words/fill';
import { useFaqWords } from '../../words/FaqWords';
import { verdictName, verdicts } from '../words/verdictNames';

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
  const chip = (value: ShownRows, name: string, count: number): CountChip<ShownRows> => ({
    value,
    count,
    text: fill(strings.ImportCount, { name, n: formats.number(count) })
  });
  return (
    <CountChips
      label={strings.ImportShown}
      chips={[
        chip('all', strings.ImportAllRows, plan.length),
        ...verdicts.map((verdict) => chip(verdict, verdictName(strings, verdict), counts[verdict])),
        chip('remarks', strings.ImportRemarks, remarks)
      ]}
      shown={shown}
      onShown={onShown}
    />
  );
}
