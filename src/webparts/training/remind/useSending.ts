import * as React from 'react';
import { isMailError, type MailErrorKind } from '../../../domain/training/reminders/MailSender';
import { useMounted } from '../../../ui/screens/useMounted';
import type { TrainingRepositories } from '../TrainingRepositories';
import type { Reminded } from './remindModel';

/** What became of one message. */
export type SendResult =
  | { readonly kind: 'sending' | 'sent' }
  | { readonly kind: 'failed'; readonly why: MailErrorKind; readonly retryAfterSeconds: number | undefined };

export interface SendingRun {
  readonly done: number;
  readonly total: number;
  readonly isStopping: boolean;
}

export interface Sending {
  /** By id of the person. */
  readonly results: ReadonlyMap<number, SendResult>;
  /** `undefined`: nothing is being sent to all. */
  readonly run: SendingRun | undefined;
  readonly isBusy: boolean;
  /** Why nothing more can be sent for now. */
  readonly ended: EndingKind | undefined;
  readonly send: (reminded: Reminded) => Promise<void>;
  readonly sendAll: (people: readonly Reminded[]) => Promise<void>;
  readonly stop: () => void;
}

/** What the next message would meet too; what is refused is about one message. */
export type EndingKind = Exclude<MailErrorKind, 'broken'>;

/** Whether a message can have left although an error came back: then it is not sent again with all. */
export function mayHaveLeft(result: SendResult | undefined): boolean {
  return result?.kind === 'failed' && result.why === 'absent';
}

/** Who gets a message when all do: nobody who has one, or may have one, and who has an address. */
export function toSend(
  people: readonly Reminded[],
  results: ReadonlyMap<number, SendResult>
): readonly Reminded[] {
  return people.filter(({ person, mail }) => {
    const result = results.get(person.id);
    return (
      mail.to.length > 0 && !mayHaveLeft(result) && result?.kind !== 'sent' && result?.kind !== 'sending'
    );
  });
}

/** Sends from the mailbox of whoever is signed in, one message after the other, to nobody twice. */
export function useSending({ mail: sender }: Pick<TrainingRepositories, 'mail'>): Sending {
  const [results, setResults] = React.useState<ReadonlyMap<number, SendResult>>(() => new Map());
  const [run, setRun] = React.useState<SendingRun>();
  const [ended, setEnded] = React.useState<EndingKind>();
  const isMounted = useMounted();
  const isStopped = React.useRef(false);
  // Two clicks can come before the state shows.
  const taken = React.useRef(new Set<number>());

  /** Why it was not sent; `undefined` when it was, or has been before. */
  const sendOne = async ({ person, mail }: Reminded): Promise<MailErrorKind | undefined> => {
    const { id } = person;
    if (taken.current.has(id) || mail.to.length === 0) return undefined;
    taken.current.add(id);
    const put = (result: SendResult): void => {
      if (isMounted()) setResults((now) => new Map(now).set(id, result));
    };
    put({ kind: 'sending' });
    try {
      // It is not stopped while it is on its way: nobody could tell whether it left.
      await sender.send(mail);
      put({ kind: 'sent' });
      return undefined;
    } catch (error) {
      taken.current.delete(id);
      const known = isMailError(error) ? error : undefined;
      const why = known?.kind ?? 'broken';
      put({ kind: 'failed', why, retryAfterSeconds: known?.retryAfterSeconds });
      return why;
    }
  };
  const sendAll = async (people: readonly Reminded[]): Promise<void> => {
    isStopped.current = false;
    const left = toSend(people, results);
    for (const [index, reminded] of left.entries()) {
      if (isStopped.current || !isMounted()) break;
      setRun((now) => ({ done: index, total: left.length, isStopping: now?.isStopping ?? false }));
      const why = await sendOne(reminded);
      if (why === undefined || why === 'broken') continue;
      if (isMounted()) setEnded(why);
      break;
    }
    if (isMounted()) setRun(undefined);
  };
  return {
    results,
    run,
    isBusy: run !== undefined || [...results.values()].some(({ kind }) => kind === 'sending'),
    ended,
    send: async (reminded) => {
      setEnded(undefined);
      const why = await sendOne(reminded);
      if (isMounted() && why !== undefined && why !== 'broken') setEnded(why);
    },
    sendAll: (people) => {
      setEnded(undefined);
      return sendAll(people);
    },
    stop: () => {
      isStopped.current = true;
      setRun((now) => now && { ...now, isStopping: true });
    }
  };
}
