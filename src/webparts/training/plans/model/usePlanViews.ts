import * as React from 'react';
import type { Assignment } from '../../../../domain/training/assignment';
import type { PlanStart } from '../../../../domain/training/plan';
import { planProgress, type PlanProgress } from '../../../../domain/training/plans/planProgress';
import { useAssignments } from '../../model/useAssignments';
import { useLearningItems } from '../../model/useLearningItems';
import type { RowsState } from '../../../../ui/rows/useRows';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { usePlanLog } from './usePlanLog';

/** A start with what became of its steps. */
export interface StartView {
  readonly start: PlanStart;
  readonly progress: PlanProgress;
}

export interface StartViews {
  readonly state: RowsState<readonly StartView[]>;
  readonly reload: () => void;
}

const nothing: readonly Assignment[] = [];

/** How far these starts are: the records of their people, and the log of their steps, one read each. */
export function usePlanViews(
  { model, catalogue, reader }: Pick<TrainingViewProps, 'model' | 'catalogue' | 'reader'>,
  starts: readonly PlanStart[]
): StartViews {
  const { formats } = useTrainingWords();
  const { repositories } = model;
  const people = [...new Set(starts.map(({ person }) => person.id))].sort((a, b) => a - b);
  const records = useAssignments(['people', ...people], async () =>
    people.length === 0 ? [] : [...(await repositories.assignments.ofPeople(people)).values()].flat()
  );
  const log = usePlanLog(
    repositories,
    starts.map(({ id }) => id).sort((a, b) => a - b)
  );
  const items = useLearningItems(repositories, catalogue, records.rows ?? nothing);
  const today = formats.today();
  const state = React.useMemo<StartViews['state']>(() => {
    if (records.state.kind !== 'ready') return records.state;
    if (log.state.kind !== 'ready') return log.state;
    const entries = log.state.rows;
    const rows = starts.map((start) => {
      const own = items.filter(({ assignment }) => assignment.person.id === start.person.id);
      return {
        start,
        progress: planProgress(start, own, entries.get(start.id) ?? [], today, reader.calendar)
      };
    });
    return { kind: 'ready', rows, refreshError: records.state.refreshError ?? log.state.refreshError };
  }, [records.state, log.state, items, starts, today, reader.calendar]);
  const { reload: reloadRecords } = records;
  const { reload: reloadLog } = log;
  const reload = React.useCallback(() => {
    reloadRecords();
    reloadLog();
  }, [reloadRecords, reloadLog]);
  return { state, reload };
}
