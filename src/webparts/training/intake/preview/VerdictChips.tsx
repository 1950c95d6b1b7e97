import * as React from 'react';
import type { CourseVerdict, PlannedCourse } from '../../../../domain/training/intake/plannedCourse';
import { countCourseVerdicts } from '../../../../domain/training/intake/planCourses';
import { CountChips, type CountChip } from '../../../../ui/controls/CountChips';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import { verdictName, verdicts } from '../words/verdictNames';

/** Which rows are shown. */
export type ShownRows = CourseVerdict | 'all' | 'remarks';

function hasRemarks(row: PlannedCourse): boolean {
  return 'warnings' in row && row.warnings.length > 0;
}

export function isShown(row: PlannedCourse, shown: ShownRows): boolean {
  if (shown === 'all') return true;
  return shown === 'remarks' ? hasRemarks(row) : row.verdict === shown;
}

export interface VerdictChipsProps {
  readonly plan: readonly PlannedCourse[];
  readonly shown: ShownRows;
  readonly onShown: (shown: ShownRows) => void;
}

/** How many rows have each verdict; pressed, only those are shown. */
export function VerdictChips({ plan, shown, onShown }: VerdictChipsProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const counts = React.useMemo(() => countCourseVerdicts(plan), [plan]);
  const remarks = React.useMemo(() => plan.filter(hasRemarks).length, [plan]);
  const chip = (value: ShownRows, name: string, count: number): CountChip<ShownRows> => ({
    value,
    count,
    text: fill(strings.NamedCount, { name, n: formats.number(count) })
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
