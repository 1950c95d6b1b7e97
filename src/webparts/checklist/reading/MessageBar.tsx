import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import type { TaskAction } from '../../../domain/tasks/task';
import { StatusBar, type StatusMessage } from '../../../ui/errors/StatusBar';
import { fill } from '../../../ui/words/fill';
import type { ChecklistMessage, Deed } from '../model/message';
import { undoOf } from '../model/undoOf';
import type { TaskActions } from '../model/useTaskActions';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';

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

/** The message in words, with the way back. */
function statusOf(
  words: ChecklistWords,
  message: ChecklistMessage,
  undo: (() => void) | undefined
): StatusMessage {
  if (message.kind !== 'failed') {
    const tone = message.kind === 'byOther' ? 'warning' : 'success';
    return { kind: 'said', tone, text: messageText(words, message), undo };
  }
  const title = fill(words.strings[failures[message.deed]], { title: message.title });
  return { kind: 'failed', title, error: message.error };
}

/** Says what was just done, and offers to take it back. */
export function MessageBar(props: MessageBarProps): JSX.Element {
  const words = useChecklistWords();
  const { message, dismiss } = props.actions;
  return (
    <StatusBar
      message={message && statusOf(words, message, undoOf(props.actions))}
      onDismiss={dismiss}
      onReload={props.onReload}
      loadOwners={props.loadOwners}
    />
  );
}
