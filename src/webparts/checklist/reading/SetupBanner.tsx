import * as React from 'react';
import type { Board } from '../model/board';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { useChecklistWords } from '../words/ChecklistWords';

/** The lists are of another version of the suite: said only to people who can do something about it. */
export function SetupBanner(props: {
  readonly board: Board;
  readonly onSetup: () => void;
}): JSX.Element | null {
  const { strings } = useChecklistWords();
  const { setupStatus, access } = props.board;
  if (setupStatus.kind === 'ready' || !access.canEdit) return null;
  if (setupStatus.kind === 'newer') {
    return (
      <Notice tone="warning" title={strings.NewerTitle}>
        <p>{strings.NewerText}</p>
      </Notice>
    );
  }
  return (
    <Notice
      tone="info"
      title={strings.OutdatedTitle}
      actions={
        access.canManageLists ? (
          <Button icon="settings" onClick={props.onSetup}>
            {strings.UpdateLists}
          </Button>
        ) : null
      }
    >
      <p>{access.canManageLists ? strings.OutdatedText : strings.OutdatedReader}</p>
    </Notice>
  );
}
