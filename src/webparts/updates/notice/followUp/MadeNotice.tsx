import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { Button } from '../../../../ui/controls/Button';
import { errorWords } from '../../../../ui/errors/errorWords';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useUpdatesWords } from '../../words/UpdatesWords';
import type { MakeState } from './useMakeTasks';

/** What came of making the tasks, one by one where it failed; and the way back. */
export function MadeNotice(props: {
  readonly state: Extract<MakeState, { kind: 'made' }>;
  readonly titleOf: (sourceKey: string) => string;
  /** Left out where the person may not remove tasks. */
  readonly onUndo: (() => void) | undefined;
}): JSX.Element {
  const { strings, plural } = useUpdatesWords();
  const ui = useUiWords();
  const { state, titleOf, onUndo } = props;
  const { added, alreadyThere, failed, notTried } = state.result;
  const isUnfinished = failed.length + notTried.length > 0;
  return (
    <Notice
      tone={isUnfinished ? 'warning' : 'success'}
      role="status"
      title={plural('FollowMade', added.length)}
      actions={
        onUndo && state.fresh.length > 0 ? (
          <Button icon="undo" onClick={onUndo}>
            {ui.strings.Undo}
          </Button>
        ) : undefined
      }
    >
      {alreadyThere.length > 0 ? <p>{plural('FollowAlreadyThere', alreadyThere.length)}</p> : null}
      {failed.map(({ sourceKey, error }) => (
        <p key={sourceKey}>
          {fill(strings.FollowNotMade, {
            title: titleOf(sourceKey),
            why: errorWords(ui, isRepositoryError(error) ? error.kind : undefined, 0)
          })}
        </p>
      ))}
      {isUnfinished ? <p>{strings.FollowRestAgain}</p> : null}
    </Notice>
  );
}
