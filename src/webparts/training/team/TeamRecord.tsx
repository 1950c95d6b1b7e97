import * as React from 'react';
import type { Assignment } from '../../../domain/training/assignment';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Loading } from '../../../ui/screens/Loading';
import type { TrainingViewProps } from '../model/viewProps';
import { useTrainingWords } from '../words/TrainingWords';
import { LookedAt } from './LookedAt';
import type { TeamReading } from './model/useTeamRows';

export interface TeamRecordProps extends Pick<TrainingViewProps, 'loadOwners'> {
  readonly reading: TeamReading;
  readonly children: (rows: readonly Assignment[]) => React.ReactNode;
}

/** The record that was read, in whichever state it is, with how far back was looked. */
export function TeamRecord({ reading, loadOwners, children }: TeamRecordProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { state, reload } = reading;
  if (state.kind === 'loading') return <Loading label={strings.TeamLoading} rows={6} />;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.TeamNotLoaded}
        error={state.error}
        onRetry={reload}
        onReload={reload}
        loadOwners={loadOwners}
      />
    );
  }
  return (
    <>
      {state.refreshError === undefined ? null : (
        <ErrorNotice title={strings.NotRefreshed} error={state.refreshError} onRetry={reload} />
      )}
      {children(state.rows)}
      <LookedAt reading={reading} />
    </>
  );
}
