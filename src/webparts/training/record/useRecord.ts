import * as React from 'react';
import type { Assignment } from '../../../domain/training/assignment';
import type { CompletionEntry } from '../../../domain/training/completion';
import type { Course } from '../../../domain/training/course';
import type { PlanStart } from '../../../domain/training/plan';
import type { LearningItem } from '../../../domain/training/states/myLearning';
import { seesRecord } from '../../../domain/training/visibility';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { useAssignments, useAssignmentsOf } from '../model/useAssignments';
import { useLearningItems } from '../model/useLearningItems';
import { useRows, type RowsLoader } from '../../../ui/rows/useRows';
import { useRunningStarts } from '../model/useRunningStarts';
import type { TrainingViewProps } from '../model/viewProps';

/** One person's assignment with everything that is known of it. */
export interface OpenRecord {
  readonly item: LearningItem;
  /** A later round of the same course: this one is history. */
  readonly later: Assignment | undefined;
  /** With summary and questions. */
  readonly course: RowsLoader<Course>;
  readonly log: RowsLoader<readonly CompletionEntry[]>;
  /** Reads anew what is there now. */
  readonly reload: () => void;
}

export type RecordState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  /** It is another person's, whom the reader does not look after. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly record: OpenRecord };

const none: readonly Assignment[] = [];

/** The person's rows, the open one as it was last read. */
function withRow(own: readonly Assignment[], row: Assignment | undefined): readonly Assignment[] {
  return row ? [row, ...own.filter(({ id }) => id !== row.id)] : none;
}

function useRecordRows(view: TrainingViewProps, row: Assignment | undefined): OpenRecord | undefined {
  const { repositories } = view.model;
  // Which of several rounds is the latest decides how each of them stands.
  const own = useAssignmentsOf(repositories, row ? row.person.id : null);
  const rows = React.useMemo(() => withRow(own.rows ?? none, row), [own.rows, row]);
  const items = useLearningItems(repositories, view.catalogue, rows);
  const log = useRows(row ? ['recordLog', row.id] : null, () =>
    repositories.completions.ofAssignment(row?.id ?? 0)
  );
  const course = useRows(row ? ['wholeCourse', row.course] : null, () =>
    repositories.courses.get(row?.course ?? 0)
  );
  const item = items.find(({ assignment }) => assignment.id === row?.id);
  if (!row || !item) return undefined;
  const later = rows.filter(({ course: id, id: at }) => id === row.course && at > row.id);
  return {
    item,
    later: later.sort((a, b) => b.id - a.id)[0],
    course,
    log,
    reload: () => {
      view.model.reload();
      log.reload();
      course.reload();
    }
  };
}

/** Whom somebody looks after is known only when the running plans are; until then nothing is shown, and nothing is hidden. */
function withoutRecord(
  row: Assignment | undefined,
  { state, reload }: RowsLoader<readonly PlanStart[]>
): RecordState {
  if (row && state.kind === 'failed') return { kind: 'failed', error: state.error, retry: reload };
  return { kind: !row || state.kind === 'loading' ? 'loading' : 'hidden' };
}

/** Reads an assignment, and what belongs to it for those who may see it. */
export function useRecord(view: TrainingViewProps, id: number): RecordState {
  const { model, reader, lookedAfter } = view;
  const { repositories } = model;
  const { state, reload } = useAssignments(reader.isTeam ? ['one', id] : null, async () => [
    await repositories.assignments.get(id)
  ]);
  const starts = useRunningStarts(repositories, reader);
  const row = state.kind === 'ready' ? state.rows[0] : undefined;
  const isSeen =
    row !== undefined && (reader.isLead || seesRecord(reader.viewer, row.person.id, lookedAfter));
  const record = useRecordRows(view, isSeen ? row : undefined);
  if (!reader.isTeam) return { kind: 'hidden' };
  if (state.kind === 'failed') {
    return isRepositoryError(state.error, 'notFound')
      ? { kind: 'gone' }
      : { kind: 'failed', error: state.error, retry: reload };
  }
  // Another reading found that it was deleted meanwhile.
  if (state.kind === 'ready' && isRepositoryError(state.refreshError, 'notFound')) return { kind: 'gone' };
  if (record) return { kind: 'ready', record };
  return withoutRecord(row, starts);
}
