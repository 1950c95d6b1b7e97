import * as React from 'react';
import type { Access } from '../../domain/access/AccessRepository';
import type { SetupStatus } from '../../domain/setup/setupModel';
import { Button } from '../controls/Button';
import { Notice } from '../errors/Notice';
import { useUiWords } from '../words/UiWords';

/** The lists are of another version of the suite: said only to people who can do something about it. */
export function SetupBanner(props: {
  readonly setupStatus: SetupStatus;
  readonly access: Pick<Access, 'canEdit' | 'canManageLists'>;
  readonly onSetup: () => void;
}): JSX.Element | null {
  const { strings } = useUiWords();
  const { setupStatus, access } = props;
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
