import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import type { TaskAction } from '../../../domain/tasks/task';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import type { ChecklistMessage, Deed } from '../model/message';
import { undoOf } from '../model/undoOf';
import type { TaskActions } from '../model/useTaskActions';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import styles from './Checklist.module.scss';

export interface MessageBarProps {
  readonly actions: TaskActions;
  readonly onReload: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

type Failure = Extract<ChecklistMessage, { kind: 'failed' }>;
type Said = Exclude<ChecklistMessage, Failure>;
type Key = keyof IChecklistWebPartStrings;

const failures: Readonly<Record<Deed, Key>> = {
  complete: 'CompleteFailed',
  skip: 'SkipFailed',
  signOff: 'SignOffFailed',
  sendBack: 'SendBackFailed',
  reopen: 'ReopenFailed',
  move: 'MoveFailed',
  edit: 'EditFailed',
  remove: 'RemoveFailed',
  restore: 'RestoreFailed'
};

const quicker: Partial<Readonly<Record<TaskAction, Key>>> = {
  Completed: 'DoneByOther',
  Skipped: 'SkippedByOther',
  'Signed off': 'SignedOffByOther',
  'Sent back': 'SentBackByOther',
  Reopened: 'OpenAgain'
};

const texts: Readonly<Record<Exclude<Said['kind'], 'byOther' | 'told'>, Key>> = {
  completed: 'TaskCompleted',
  handedIn: 'TaskHandedIn',
  skipped: 'TaskSkipped',
  signedOff: 'TaskSignedOff',
  sentBack: 'TaskSentBack',
  reopened: 'TaskReopened',
  moved: 'TaskMoved',
  edited: 'TaskSaved',
  removed: 'TaskRemoved',
  restored: 'TaskRestored',
  added: 'TaskAdded',
  saved: 'TaskSaved'
};

function messageText({ strings, formats }: ChecklistWords, message: Said): string {
  if (message.kind === 'told') return message.text;
  if (message.kind === 'byOther') {
    const { title, name, on } = message;
    const text = strings[quicker[message.action] ?? 'DoneByOther'];
    return fill(text, { title, name, when: formats.dateTime(on) });
  }
  const title = 'title' in message ? message.title : message.task.title;
  const date = message.kind === 'moved' ? formats.date(message.to) : '';
  return fill(strings[texts[message.kind]], { title, date });
}

/** Says what was just done, and offers to take it back. It stays until the next thing happens: nobody has to hurry. */
export function MessageBar(props: MessageBarProps): JSX.Element {
  const words = useChecklistWords();
  const { strings } = words;
  const { message, dismiss } = props.actions;
  const undo = undoOf(props.actions);
  const close = (
    <Button
      look="quiet"
      icon="close"
      aria-label={strings.Dismiss}
      title={strings.Dismiss}
      onClick={dismiss}
    />
  );
  return (
    <div className={message ? undefined : styles.silent}>
      <div role="status">
        {message && message.kind !== 'failed' ? (
          <Notice
            tone={message.kind === 'byOther' ? 'warning' : 'success'}
            inline
            actions={
              <>
                {undo ? (
                  <Button icon="undo" aria-keyshortcuts="Control+Z" onClick={undo}>
                    {strings.Undo}
                  </Button>
                ) : null}
                {close}
              </>
            }
          >
            <p>{messageText(words, message)}</p>
          </Notice>
        ) : null}
      </div>
      {message?.kind === 'failed' ? (
        <ErrorNotice
          title={fill(strings[failures[message.deed]], { title: message.title })}
          error={message.error}
          onReload={() => {
            dismiss();
            props.onReload();
          }}
          onDismiss={dismiss}
          loadOwners={props.loadOwners}
        />
      ) : null}
    </div>
  );
}
