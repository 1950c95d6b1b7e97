import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { useUpdatesWords } from '../words/UpdatesWords';
import type { EntrySaver } from './useSaveEntry';

/** Why the entry was not saved, above the form that still holds the input. */
export function SaveProblem(props: {
  readonly saver: EntrySaver;
  readonly onRetry: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}): JSX.Element | null {
  const { strings } = useUpdatesWords();
  const { saver } = props;
  const { state } = saver;
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.TeamSaveFailed}
        error={state.error}
        onRetry={props.onRetry}
        loadOwners={props.loadOwners}
      />
    );
  }
  if (state.kind !== 'gone') return null;
  return (
    <Notice
      tone="warning"
      role="alert"
      title={strings.TeamGoneTitle}
      actions={
        <Button icon="add" onClick={() => void saver.save(state.mine, undefined)}>
          {strings.TeamAddAgain}
        </Button>
      }
    >
      <p>{strings.TeamGoneText}</p>
    </Notice>
  );
}
