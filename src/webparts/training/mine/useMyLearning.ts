import * as React from 'react';
import { learningItems, type LearningItem } from '../../../domain/training/states/myLearning';
import { ownLearning } from '../../../domain/training/states/ownLearning';
import type { OwnRecord } from '../../../domain/training/ownRecord';
import { useAssignmentsOf } from '../model/useAssignments';
import { useCoursesOf } from '../model/useLearningItems';
import type { RowsLoader, RowsState } from '../../../ui/rows/useRows';
import { useOwnRows } from '../model/useOwnRows';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';

const none: readonly never[] = [];

/** The rows that readers of the site keep themselves; read for those who are not in the team. */
export function useOwnRecords({
  model,
  reader
}: Pick<TrainingViewProps, 'model' | 'reader'>): RowsLoader<readonly OwnRecord[]> {
  return useOwnRows(model.repositories, !reader.isTeam);
}

export interface MyLearningLoader {
  readonly state: RowsState<readonly LearningItem[]>;
  readonly reload: () => void;
}

/** What whoever is signed in has to learn: from the team's record, or from what they keep themselves. */
export function useMyLearning(props: TrainingViewProps): MyLearningLoader {
  const { formats } = useTrainingWords();
  const { model, reader, catalogue } = props;
  const { isTeam, me } = reader;
  const assigned = useAssignmentsOf(model.repositories, isTeam ? me.id : null);
  const own = useOwnRecords(props);
  const today = formats.today();
  const assignedRows = assigned.rows ?? none;
  const ownRows = own.rows ?? none;
  const courses = useCoursesOf(model.repositories, catalogue, isTeam ? assignedRows : ownRows);
  const items = React.useMemo(
    () => (isTeam ? learningItems(assignedRows, courses, today) : ownLearning(ownRows, courses, me, today)),
    [isTeam, assignedRows, ownRows, courses, me, today]
  );
  const { state: read, reload } = isTeam ? assigned : own;
  const state = React.useMemo<RowsState<readonly LearningItem[]>>(
    () => (read.kind === 'ready' ? { ...read, rows: items } : read),
    [read, items]
  );
  return { state, reload };
}
