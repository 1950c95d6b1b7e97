import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import type { ChecklistMessage, TaskAction } from '../model/message';
import type { TaskActions } from '../model/useTaskActions';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import styles from './Checklist.module.scss';

export interface MessageBarProps {
  readonly actions: TaskActions;
  readonly onReload: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

type Failure = Extract<ChecklistMessage, { kind: 'failed' }>;

function failureTitle({ strings }: ChecklistWords, message: Failure): string {
  const titles: Readonly<Record<TaskAction, string>> = {
    complete: strings.CompleteFailed,
    reopen: strings.ReopenFailed,
    remove: strings.RemoveFailed,
    restore: strings.RestoreFailed
  };
  return fill(titles[message.action], { title: message.title });
}

function messageText(words: ChecklistWords, message: Exclude<ChecklistMessage, Failure>): string {
  const { strings, formats } = words;
  switch (message.kind) {
    case 'completed':
      return fill(strings.TaskCompleted, { title: message.task.title });
    case 'reopened':
      return fill(strings.TaskReopened, { title: message.task.title });
    case 'removed':
      return fill(strings.TaskRemoved, { title: message.task.title });
    case 'restored':
      return fill(strings.TaskRestored, { title: message.title });
    case 'added':
      return fill(strings.TaskAdded, { title: message.title });
    case 'saved':
      return fill(strings.TaskSaved, { title: message.title });
    case 'doneByOther':
      return fill(strings.DoneByOther, {
        title: message.task.title,
        name: message.task.completedBy?.name ?? strings.Somebody,
        when: message.task.completedOn ? formats.dateTime(message.task.completedOn) : ''
      });
    case 'openAgain':
      return fill(strings.OpenAgain, { title: message.task.title, name: message.task.modifiedBy.name });
  }
}

/** How to take back what the message tells of; `undefined` when there is nothing to take back. */
export function undoOf(actions: TaskActions): (() => void) | undefined {
  const { message } = actions;
  if (message?.kind === 'completed') return () => void actions.reopen(message.task);
  if (message?.kind === 'removed') return () => void actions.restore(message.removed, message.task);
  return undefined;
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
            tone={message.kind === 'doneByOther' || message.kind === 'openAgain' ? 'warning' : 'success'}
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
          title={failureTitle(words, message)}
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
