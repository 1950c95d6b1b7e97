import * as React from 'react';
import { useUndoKey } from '../../../ui/errors/useUndoKey';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { Notice } from '../../../ui/errors/Notice';
import type { PanelGuard } from '../../../ui/screens/GuardedPanel';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { CoursePart } from './course/CoursePart';
import { DeedsPart } from './deeds/DeedsPart';
import { RecordFacts } from './facts/RecordFacts';
import { RecordHeading } from './RecordHeading';
import { RecordLog } from './log/RecordLog';
import type { OpenRecord } from './useRecord';
import styles from './Record.module.scss';

export type RecordScreenProps = TrainingViewProps & PanelGuard & { readonly record: OpenRecord };

/** The course may be gone, or not on its way here; the record stands without it. */
function CourseProblem({
  record,
  loadOwners
}: Pick<RecordScreenProps, 'record' | 'loadOwners'>): JSX.Element | null {
  const { strings } = useTrainingWords();
  const { state, reload } = record.course;
  if (state.kind !== 'failed') return null;
  if (isRepositoryError(state.error, 'notFound')) {
    return (
      <Notice tone="info">
        <p>{strings.RecordCourseGone}</p>
      </Notice>
    );
  }
  return (
    <ErrorNotice
      title={strings.RecordCourseNotLoaded}
      error={state.error}
      onRetry={reload}
      loadOwners={loadOwners}
    />
  );
}

/** One assignment: how it stands, what can be done about it, what it is about, and what became of it. */
export function RecordScreen(props: RecordScreenProps): JSX.Element {
  const { model, record, loadOwners } = props;
  const { message, say } = model;
  const onKeyDown = useUndoKey(message?.kind === 'said' ? message.undo : undefined);
  const course = record.course.rows;
  return (
    // The key is a shortcut for the Undo button, which is there for everybody.
    <div className={styles.record} onKeyDown={onKeyDown}>
      <RecordHeading {...props} />
      <CourseProblem record={record} loadOwners={loadOwners} />
      <DeedsPart {...props} />
      <RecordFacts {...props} />
      {course ? <CoursePart {...props} course={course} /> : null}
      <RecordLog {...props} />
      <div className={message ? styles.status : styles.silent}>
        <StatusBar
          message={message}
          onDismiss={() => say(undefined)}
          onReload={record.reload}
          loadOwners={loadOwners}
        />
      </div>
    </div>
  );
}
