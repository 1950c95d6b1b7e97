import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import type { ChosenFile } from '../../../../ui/fields/FilesField';
import { useMounted } from '../../../../ui/screens/useMounted';
import type { FaqModel } from '../../model/useFaq';
import { useFaqWords } from '../../words/FaqWords';

export interface AddingFiles {
  /** Files that were chosen and could not be attached. */
  readonly waiting: readonly ChosenFile[];
  /** How far it is; `undefined` while nothing is sent. */
  readonly sending: { readonly done: number; readonly total: number } | undefined;
  readonly error: unknown;
  /** Takes over what the person has chosen or left out. */
  readonly change: (files: readonly ChosenFile[]) => void;
  /** Tries again. */
  readonly send: () => void;
}

/** Attaches files one after the other: each makes a new version of the entry. */
export function useAddFiles({ repositories, take, say }: FaqModel, { id, title }: Entry): AddingFiles {
  const { plural } = useFaqWords();
  const [waiting, setWaiting] = React.useState<readonly ChosenFile[]>([]);
  const [sending, setSending] = React.useState<AddingFiles['sending']>();
  const [error, setError] = React.useState<unknown>();
  const queue = React.useRef<readonly ChosenFile[]>([]);
  const isRunning = React.useRef(false);
  const isMounted = useMounted();

  const run = async (): Promise<void> => {
    let done = 0;
    for (let [next] = queue.current; next; [next] = queue.current) {
      if (isMounted()) setSending({ done, total: done + queue.current.length });
      take(await repositories.entries.addFile(id, next));
      queue.current = queue.current.slice(1);
      done++;
    }
    if (done > 0) say({ kind: 'said', tone: 'success', text: plural('FilesAdded', done, { title }) });
  };
  const send = async (files: readonly ChosenFile[]): Promise<void> => {
    queue.current = files;
    // What was chosen meanwhile is sent by the run that is under way.
    if (isRunning.current) return;
    isRunning.current = true;
    setError(undefined);
    setWaiting([]);
    try {
      await run();
    } catch (failure) {
      if (isMounted()) setError(failure);
      else say({ kind: 'failed', title: plural('FilesNotAdded', queue.current.length), error: failure });
    } finally {
      isRunning.current = false;
      if (isMounted()) {
        setWaiting(queue.current);
        setSending(undefined);
      }
    }
  };
  const leaveOut = (files: readonly ChosenFile[]): void => {
    setWaiting(files);
    queue.current = files;
    if (files.length === 0) setError(undefined);
  };
  return {
    waiting,
    sending,
    error,
    change: (files) => {
      if (isRunning.current) void send([...queue.current, ...files]);
      else if (files.length > waiting.length) void send(files);
      else leaveOut(files);
    },
    send: () => void send(waiting)
  };
}
