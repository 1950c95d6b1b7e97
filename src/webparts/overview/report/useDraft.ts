import * as React from 'react';
import type { Period } from '../../../domain/overview/period';
import type { PlanNote } from '../../../domain/overview/plan/planModel';
import { useRows, type RowsLoader, type RowsState } from '../../../ui/rows/useRows';
import { usePeriodFigures } from '../model/usePeriodFigures';
import type { OverviewRepositories } from '../OverviewRepositories';
import { useOverviewWords } from '../words/OverviewWords';
import { readDraft, readOutlook, type DraftRows, type Outlook } from './readDraft';

export interface DraftLoader {
  readonly state: RowsState<DraftRows>;
  readonly reload: () => void;
  readonly notes: Pick<RowsLoader<readonly PlanNote[]>, 'take' | 'reload'>;
  /** Reads everything once more, all of it in one moment, and shows it. */
  readonly readAnew: () => Promise<DraftRows>;
}

function useOutlook(repositories: OverviewRepositories, period: Period | null): RowsLoader<Outlook> {
  const { culture, formats } = useOverviewWords();
  const { timeZone } = culture;
  const today = formats.today();
  const load = React.useCallback(async (): Promise<Outlook> => {
    if (!period) throw new RangeError('No period was chosen.');
    return readOutlook(repositories, { period, today, timeZone });
  }, [repositories, period, today, timeZone]);
  return useRows(period ? ['outlook', period.key, today, timeZone] : null, load);
}

function useNotes({ plan }: OverviewRepositories, period: Period | null): RowsLoader<readonly PlanNote[]> {
  const key = period?.key ?? null;
  const load = React.useCallback(async () => plan.notesOf(key === null ? [] : [key]), [plan, key]);
  return useRows(key === null ? null : ['notes', key], load);
}

function stateOf(
  figures: RowsLoader<DraftRows['figures']>['state'],
  ahead: RowsLoader<Outlook>['state'],
  notes: RowsLoader<readonly PlanNote[]>['state']
): RowsState<DraftRows> {
  if (figures.kind === 'ready' && ahead.kind === 'ready' && notes.kind === 'ready') {
    const refreshError = figures.refreshError ?? ahead.refreshError ?? notes.refreshError;
    return {
      kind: 'ready',
      rows: { figures: figures.rows, ahead: ahead.rows, notes: notes.rows },
      refreshError
    };
  }
  for (const state of [figures, ahead, notes]) if (state.kind === 'failed') return state;
  return { kind: 'loading' };
}

/** What the report of a period is made from while it is not closed; `null`: of none. */
export function useDraft(repositories: OverviewRepositories, period: Period | null): DraftLoader {
  const { culture, formats } = useOverviewWords();
  const { timeZone, now } = culture;
  const figures = usePeriodFigures(repositories, period);
  const ahead = useOutlook(repositories, period);
  const notes = useNotes(repositories, period);
  const state = React.useMemo(
    () => stateOf(figures.state, ahead.state, notes.state),
    [figures.state, ahead.state, notes.state]
  );
  const readAnew = async (): Promise<DraftRows> => {
    if (!period) throw new RangeError('No period was chosen.');
    const rows = await readDraft(repositories, { period, today: formats.today(), timeZone, now });
    figures.take(() => rows.figures);
    ahead.take(() => rows.ahead);
    notes.take(() => rows.notes);
    return rows;
  };
  const reload = (): void => {
    figures.reload();
    ahead.reload();
    notes.reload();
  };
  return { state, reload, notes, readAnew };
}
