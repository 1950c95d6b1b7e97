import * as React from 'react';
import type { Person } from '../../domain/people/person';
import { Button } from '../controls/Button';
import { useUiWords } from '../words/UiWords';
import { ErrorNotice } from './ErrorNotice';
import { Notice } from './Notice';
import styles from '../screens/Part.module.scss';

/** What came of something that a person did. */
export type StatusMessage =
  | {
      readonly kind: 'said';
      readonly tone: 'success' | 'warning';
      readonly text: string;
      /** Takes it back. */
      readonly undo?: (() => void) | undefined;
    }
  | { readonly kind: 'failed'; readonly title: string; readonly error: unknown };

export interface StatusBarProps {
  readonly message: StatusMessage | undefined;
  readonly onDismiss: () => void;
  readonly onReload: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

/** Says what was just done, and offers to take it back. It stays until the next thing happens: nobody has to hurry. */
export function StatusBar(props: StatusBarProps): JSX.Element {
  const { strings } = useUiWords();
  const { message, onDismiss } = props;
  return (
    <div className={message ? undefined : styles.silent}>
      <div role="status">
        {message?.kind === 'said' ? (
          <Notice
            tone={message.tone}
            inline
            actions={
              <>
                {message.undo ? (
                  <Button icon="undo" aria-keyshortcuts="Control+Z" onClick={message.undo}>
                    {strings.Undo}
                  </Button>
                ) : null}
                <Button
                  look="quiet"
                  icon="close"
                  aria-label={strings.Dismiss}
                  title={strings.Dismiss}
                  onClick={onDismiss}
                />
              </>
            }
          >
            <p>{message.text}</p>
          </Notice>
        ) : null}
      </div>
      {message?.kind === 'failed' ? (
        <ErrorNotice
          title={message.title}
          error={message.error}
          onReload={() => {
            onDismiss();
            props.onReload();
          }}
          onDismiss={onDismiss}
          loadOwners={props.loadOwners}
        />
      ) : null}
    </div>
  );
}
