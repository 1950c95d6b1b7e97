import * as React from 'react';
import type { Entry } from '../../../../domain/faq/entry';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import type { FaqViewProps } from '../../model/viewProps';
import { useFaqWords } from '../../words/FaqWords';
import { rowsOf, type AddingJob, type AddingResult } from './addingJob';
import { runAdding, type AddingProgress } from './runAdding';

export type AddingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: AddingProgress; readonly isStopping: boolean }
  /** Nothing was written in this attempt. */
  | {
      readonly kind: 'failed';
      readonly error: unknown;
      readonly retry: () => void;
      /** What attempts before it did. */
      readonly earlier: AddingResult | undefined;
    }
  | { readonly kind: 'finished'; readonly result: AddingResult };

export interface EntryAdder {
  readonly state: AddingState;
  /** `prepare`: what has to be done before, such as making owners known. */
  readonly start: (prepare: () => Promise<AddingJob>) => void;
  /** Tries what is left of a result. */
  readonly goOn: (result: AddingResult) => void;
  /** Takes effect after what is under way. */
  readonly stop: () => void;
  readonly reset: () => void;
}

/** Whether something is being written, or was. After a first attempt that wrote nothing, everything is as before it. */
export function hasBegun({ state }: Pick<EntryAdder, 'state'>): boolean {
  return state.kind === 'failed' ? state.earlier !== undefined : state.kind !== 'idle';
}

/** More entries are read by the page in its own time: taking them over at once would make it stand still. */
const mostTaken = 200;

/** What is known of the site: entries of the team's face. */
export function entriesOf({ known }: FaqViewProps['knowledge']): ReadonlyMap<number, Entry> {
  return known.face === 'team' ? known.rows : new Map();
}

/** What the page says when the panel was closed while entries were being written. */
function useSayStopped({ model }: FaqViewProps): (result: AddingResult) => void {
  const { strings, formats } = useFaqWords();
  return (result) => {
    const left = rowsOf(result, 'failed', 'unfinished', 'notTried').length;
    const values = {
      done: formats.number(rowsOf(result, 'added', 'published', 'changed').length),
      left: formats.number(left)
    };
    const text = fill(left === 0 ? strings.ImportClosedDone : strings.ImportClosedStopped, values);
    model.say({ kind: 'said', tone: left === 0 ? 'success' : 'warning', text });
  };
}

/** Writes entries with progress. Closing the panel stops it; what was written stays. */
export function useAdding(props: FaqViewProps): EntryAdder {
  const { model, knowledge } = props;
  const { strings } = useFaqWords();
  const [state, setState] = React.useState<AddingState>({ kind: 'idle' });
  const isMounted = useMounted();
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  const sayStopped = useSayStopped(props);
  const latest = React.useRef(knowledge);
  latest.current = knowledge;

  const takeOver = ({ rows }: AddingResult): void => {
    const written = rows.flatMap(({ entry }) => entry ?? []);
    if (written.length <= mostTaken) model.take(...written);
  };
  const work = async (
    prepare: () => Promise<AddingJob>,
    isRetry: boolean,
    earlier?: AddingResult
  ): Promise<void> => {
    const controller = new AbortController();
    stopper.current = controller;
    const { signal } = controller;
    const onProgress = (progress: AddingProgress): void => {
      if (isMounted()) setState({ kind: 'working', progress, isStopping: signal.aborted });
    };
    onProgress({ step: 'adding', done: 0, total: 0 });
    try {
      const onSite = (): Iterable<Entry> => entriesOf(latest.current).values();
      const watch = { signal, onProgress };
      const { entries } = model.repositories;
      const result = await runAdding(entries, await prepare(), watch, { onSite, earlier, isRetry });
      takeOver(result);
      if (isMounted()) setState({ kind: 'finished', result });
      else sayStopped(result);
    } catch (error) {
      const retry = (): void => void work(prepare, true, earlier);
      if (isMounted()) setState({ kind: 'failed', error, retry, earlier });
      else model.say({ kind: 'failed', title: strings.ImportNotWritten, error });
    }
    model.reload();
  };
  return {
    state,
    start: (prepare) => void work(prepare, false),
    goOn: (result) => void work(() => Promise.resolve(result.job), true, result),
    stop: () => {
      stopper.current?.abort();
      setState((now) => (now.kind === 'working' ? { ...now, isStopping: true } : now));
    },
    reset: () => setState({ kind: 'idle' })
  };
}
