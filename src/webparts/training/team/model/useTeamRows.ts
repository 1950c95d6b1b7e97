import * as React from 'react';
import type { Assignment } from '../../../../domain/training/assignment';
import { noMonth } from '../../../../domain/training/slices';
import type { TrainingViewProps } from '../../model/viewProps';
import { useAssignments, useAssignmentsWith } from '../../model/useAssignments';
import type { RowsState } from '../../../../ui/rows/useRows';
import { useTrainingWords } from '../../words/TrainingWords';
import { readTeam, type TeamQuestion, type TeamRows } from './readTeam';
import { monthsAhead, monthsAtOnce, monthsBack } from './teamMonths';

/** The record of those whom the reader looks after, as far as it was read. */
export interface TeamReading {
  readonly state: RowsState<readonly Assignment[]>;
  /** The first month that was looked at, like `2025-06`; `null`: everything of these people is there. */
  readonly since: string | null;
  /** Months that could not be searched as a whole; `noMonth` among them. */
  readonly unsearched: readonly string[];
  readonly unchecked: number;
  /** Reads the year before what was read; `undefined` where everything is there. */
  readonly readEarlier: (() => void) | undefined;
  readonly isReadingEarlier: boolean;
  /** Why the earlier months could not be read. */
  readonly earlierError: unknown;
  readonly reload: () => void;
}

type Gaps = Omit<TeamRows, 'rows'>;

const noGaps: Gaps = { unsearched: [], unchecked: 0 };
const noRows: readonly Assignment[] = [];

interface MonthRows {
  readonly state: RowsState<readonly Assignment[]>;
  readonly gaps: Gaps;
  readonly reload: () => void;
}

/** What is open or ended in some months. `null`: not yet. */
function useMonthRows(
  { model }: TrainingViewProps,
  asked: readonly unknown[] | null,
  question: TeamQuestion
): MonthRows {
  const { assignments } = model.repositories;
  const {
    state,
    reload,
    more = noGaps
  } = useAssignmentsWith<Gaps>(asked && ['months', ...asked], async () => {
    const { rows, ...gaps } = await readTeam(assignments, question);
    return { rows, more: gaps };
  });
  return { state, gaps: more, reload };
}

/** The whole record of some people. `null`: not of people. */
function useRecords(
  { model }: TrainingViewProps,
  people: readonly number[] | null
): { readonly state: RowsState<readonly Assignment[]>; readonly reload: () => void } {
  const { assignments } = model.repositories;
  return useAssignments(people && ['people', ...people], async () =>
    people === null || people.length === 0
      ? noRows
      : [...(await assignments.ofPeople(people)).values()].flat()
  );
}

/** Rows of both, each once. */
function together(
  recent: RowsState<readonly Assignment[]>,
  earlier: readonly Assignment[]
): RowsState<readonly Assignment[]> {
  if (recent.kind !== 'ready' || earlier.length === 0) return recent;
  // What was read of both last stands in the first.
  const rows = new Map([...earlier, ...recent.rows].map((row) => [row.id, row] as const));
  return { ...recent, rows: [...rows.values()] };
}

/** The latest that was there, while something else is on its way. */
function useKept<Value>(value: Value | undefined, first: Value): Value {
  const kept = React.useRef(first);
  if (value !== undefined) kept.current = value;
  return kept.current;
}

/** Reads the whole record of `people`, or, without them, what is open and what ended lately of everybody. */
export function useTeamRows(props: TrainingViewProps, people: readonly number[] | null): TeamReading {
  const { formats } = useTrainingWords();
  const today = formats.today();
  const [back, setBack] = React.useState(0);
  const isAll = people === null;
  const lately = monthsBack(today, -monthsAhead, monthsAhead + monthsAtOnce);
  const recent = useMonthRows(props, isAll ? ['lately', today] : null, {
    open: [...lately, noMonth],
    ending: monthsBack(today, 0, monthsAtOnce),
    today
  });
  const before = monthsBack(today, monthsAtOnce, back);
  const earlier = useMonthRows(props, isAll && back > 0 ? ['earlier', today, back] : null, {
    open: before,
    ending: before,
    today
  });
  const earlierRows = useKept(earlier.state.kind === 'ready' ? earlier.state.rows : undefined, noRows);
  const records = useRecords(props, people);
  const state = React.useMemo(
    () => (isAll ? together(recent.state, earlierRows) : records.state),
    [isAll, recent.state, earlierRows, records.state]
  );
  const isFailed = earlier.state.kind === 'failed';
  return {
    state,
    since: isAll ? (monthsBack(today, monthsAtOnce + back - 1, 1)[0] ?? null) : null,
    unsearched: [...new Set([...recent.gaps.unsearched, ...earlier.gaps.unsearched])],
    unchecked: recent.gaps.unchecked + earlier.gaps.unchecked,
    readEarlier: isAll
      ? () => (isFailed ? earlier.reload() : setBack((now) => now + monthsAtOnce))
      : undefined,
    isReadingEarlier: isAll && back > 0 && earlier.state.kind === 'loading',
    earlierError: earlier.state.kind === 'failed' ? earlier.state.error : undefined,
    reload: () => {
      if (!isAll) return records.reload();
      recent.reload();
      if (back > 0) earlier.reload();
    }
  };
}
