import * as React from 'react';
import { useMounted } from '../../../../ui/screens/useMounted';
import { fill } from '../../../../ui/words/fill';
import { usePlans, useSkills } from '../../model/useSkills';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';
import { runWriting, type WritingProgress } from './runWriting';
import { rowsOf, type WritingJob, type WritingResult } from './writingJob';

export type WritingState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: WritingProgress; readonly isStopping: boolean }
  /** Nothing was written in this attempt. */
  | {
      readonly kind: 'failed';
      readonly error: unknown;
      readonly retry: () => void;
      /** What attempts before it did. */
      readonly earlier: WritingResult | undefined;
    }
  | { readonly kind: 'finished'; readonly result: WritingResult };

export interface Writer {
  readonly state: WritingState;
  /** `prepare`: what has to be done before, such as making owners known. */
  readonly start: (prepare: () => Promise<WritingJob>) => void;
  /** Tries what is left of a result. */
  readonly goOn: (result: WritingResult) => void;
  /** Takes effect after what is under way. */
  readonly stop: () => void;
  readonly reset: () => void;
}

/** Whether something is being written, or was. After a first attempt that wrote nothing, everything is as before it. */
export function hasBegun({ state }: Pick<Writer, 'state'>): boolean {
  return state.kind === 'failed' ? state.earlier !== undefined : state.kind !== 'idle';
}

/** What the page says when the panel was closed while something was being written. */
function useSayStopped({ model }: Pick<TrainingViewProps, 'model'>): (result: WritingResult) => void {
  const { strings, formats } = useTrainingWords();
  return (result) => {
    const left = rowsOf(result, 'failed', 'unfinished', 'notTried').length;
    const values = {
      done: formats.number(rowsOf(result, 'added', 'inUse', 'changed').length),
      left: formats.number(left)
    };
    const text = fill(left === 0 ? strings.IntakeClosedDone : strings.IntakeClosedStopped, values);
    model.say({ kind: 'said', tone: left === 0 ? 'success' : 'warning', text });
  };
}

/** Reads anew what may have been written: courses, skills and plans. */
export function useReloadAll({ model }: Pick<TrainingViewProps, 'model'>): () => void {
  const skills = useSkills(model.repositories);
  const plans = usePlans(model.repositories);
  return () => {
    model.reload();
    skills.reload();
    plans.reload();
  };
}

/** Writes with progress. Closing the panel stops it; what was written stays. */
export function useWriting(props: Pick<TrainingViewProps, 'model'>): Writer {
  const { model } = props;
  const { strings } = useTrainingWords();
  const [state, setState] = React.useState<WritingState>({ kind: 'idle' });
  const isMounted = useMounted();
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  const sayStopped = useSayStopped(props);
  const reloadAll = useReloadAll(props);

  const work = async (prepare: () => Promise<WritingJob>, earlier?: WritingResult): Promise<void> => {
    const controller = new AbortController();
    stopper.current = controller;
    const { signal } = controller;
    const onProgress = (progress: WritingProgress): void => {
      if (isMounted()) setState({ kind: 'working', progress, isStopping: signal.aborted });
    };
    onProgress({ step: 'courses', done: 0, total: 0 });
    try {
      const result = await runWriting(model.repositories, await prepare(), { signal, onProgress }, earlier);
      if (isMounted()) setState({ kind: 'finished', result });
      else sayStopped(result);
    } catch (error) {
      const retry = (): void => void work(prepare, earlier);
      if (isMounted()) setState({ kind: 'failed', error, retry, earlier });
      else model.say({ kind: 'failed', title: strings.IntakeNotWritten, error });
    }
    reloadAll();
  };
  return {
    state,
    start: (prepare) => void work(prepare),
    goOn: (result) => void work(() => Promise.resolve(result.job), result),
    stop: () => {
      stopper.current?.abort();
      setState((now) => (now.kind === 'working' ? { ...now, isStopping: true } : now));
    },
    reset: () => setState({ kind: 'idle' })
  };
}
