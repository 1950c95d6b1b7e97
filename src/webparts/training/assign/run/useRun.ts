import * as React from 'react';
import { takeBackSteps, type TakeBack } from '../../../../domain/training/assigning/bringBack';
import type { ManyOptions } from '../../../../domain/training/CourseRepository';
import { useLatestWork } from '../../../../ui/screens/useLatestWork';
import { useMounted } from '../../../../ui/screens/useMounted';
import type { TrainingModel } from '../../model/useTraining';
import { useTrainingWords } from '../../words/TrainingWords';
import { changeEach } from './changeEach';
import {
  restOf,
  runPieces,
  takenBack,
  withRest,
  type PieceResult,
  type RunItem,
  type Tally
} from './runPieces';

/** Writing for many people, and taking it back. */
export type RunState<Item extends RunItem> =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'running';
      readonly isUndo: boolean;
      readonly done: number;
      readonly total: number;
      readonly isStopping: boolean;
    }
  | { readonly kind: 'ended'; readonly tally: Tally<Item>; readonly wasStopped: boolean }
  /** What was written is withdrawn again; `written` are those that are withdrawn. */
  | { readonly kind: 'undone'; readonly tally: Tally<TakeBack>; readonly wasStopped: boolean };

export interface Run<Item extends RunItem> {
  readonly state: RunState<Item>;
  readonly isBusy: boolean;
  readonly start: (items: readonly Item[]) => void;
  /** Writes what is left, or withdraws what is left. */
  readonly goOn: () => void;
  /** Withdraws what was written. */
  readonly undo: () => void;
  readonly stop: () => void;
  /** Forgets what came of it. */
  readonly clear: () => void;
}

/** Drawing each row of thousands would slow the work down. */
const showEveryMilliseconds = 100;

type Writer<Item extends RunItem> = (
  piece: readonly Item[],
  options: ManyOptions
) => Promise<PieceResult<Item>>;

/** Writes for many people in pieces; it can be stopped, gone on with and taken back, and ends when the panel does. */
export function useRun<Item extends RunItem>(
  { repositories, reloadAssignments }: Pick<TrainingModel, 'repositories' | 'reloadAssignments'>,
  write: Writer<Item>
): Run<Item> {
  const { strings } = useTrainingWords();
  const { assignments } = repositories;
  const [state, setState] = React.useState<RunState<Item>>({ kind: 'none' });
  const begin = useLatestWork();
  const isMounted = useMounted();
  const stopping = React.useRef<AbortController>();

  const run = async <One extends RunItem>(
    items: readonly One[],
    work: Writer<One>,
    isUndo: boolean
  ): Promise<{ readonly tally: Tally<One>; readonly wasStopped: boolean }> => {
    const ending = begin();
    const controller = new AbortController();
    stopping.current = controller;
    ending.addEventListener('abort', () => controller.abort());
    let shownAt = -Infinity;
    const onProgress = (done: number): void => {
      const now = performance.now();
      if (!isMounted() || now - shownAt < showEveryMilliseconds) return;
      shownAt = now;
      const isStopping = controller.signal.aborted;
      setState({ kind: 'running', isUndo, done, total: items.length, isStopping });
    };
    const tally = await runPieces(items, work, { signal: controller.signal, onProgress });
    // Also when the panel was closed meanwhile: what was written shows on the page.
    reloadAssignments();
    return { tally, wasStopped: controller.signal.aborted };
  };

  const start = (items: readonly Item[], before?: Tally<Item>): void =>
    void run(items, write, false).then(({ tally, wasStopped }) => {
      if (!isMounted()) return;
      setState({ kind: 'ended', tally: before ? withRest(before, tally) : tally, wasStopped });
    });

  const withdraw: Writer<TakeBack> = async (piece, options) => {
    const steps = (item: TakeBack): ReturnType<typeof takeBackSteps> =>
      takeBackSteps(item, strings.AssignMistake);
    const { done, ...rest } = await changeEach(assignments, piece, steps, options);
    return { ...rest, written: done.map(({ row }) => row), back: [], there: [] };
  };
  const startUndo = (items: readonly TakeBack[], before?: Tally<TakeBack>): void =>
    void run(items, withdraw, true).then(({ tally, wasStopped }) => {
      if (!isMounted()) return;
      setState({ kind: 'undone', tally: before ? withRest(before, tally) : tally, wasStopped });
    });

  return {
    state,
    isBusy: state.kind === 'running',
    start,
    goOn: () => {
      if (state.kind === 'ended') start(restOf(state.tally), state.tally);
      if (state.kind === 'undone') startUndo(restOf(state.tally), state.tally);
    },
    undo: () => {
      if (state.kind === 'ended') startUndo(takenBack(state.tally));
    },
    stop: () => {
      stopping.current?.abort();
      setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now));
    },
    clear: () => setState({ kind: 'none' })
  };
}
