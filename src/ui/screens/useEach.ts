import * as React from 'react';
import { inLanes } from '../../domain/inLanes';
import { isRepositoryError } from '../../domain/RepositoryError';
import { useMounted } from './useMounted';

/** What became of many things of which each is written by itself. */
export interface EachResult<Item, Done> {
  readonly done: readonly Done[];
  /** Somebody changed or removed it meanwhile: it is theirs now. */
  readonly stayed: readonly Item[];
  readonly failed: readonly { readonly item: Item; readonly error: unknown }[];
  readonly notTried: readonly Item[];
}

export type EachState<Item, Done> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number; readonly isStopping: boolean }
  | { readonly kind: 'finished'; readonly result: EachResult<Item, Done> };

export interface EachWork<Item, Done> {
  readonly state: EachState<Item, Done>;
  readonly start: (items: readonly Item[]) => void;
  /** Tries what is left, and keeps what is done. */
  readonly goOn: () => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

function isTheirs(error: unknown): boolean {
  return isRepositoryError(error, 'conflict') || isRepositoryError(error, 'notFound');
}

/** Does the same with many things, a few at a time, with progress. Closing the screen stops it. `onEnd` is called when it ends. */
export function useEach<Item, Done>(
  write: (item: Item) => Promise<Done>,
  onEnd: (result: EachResult<Item, Done>) => void
): EachWork<Item, Done> {
  const [state, setState] = React.useState<EachState<Item, Done>>({ kind: 'idle' });
  const isMounted = useMounted();
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);

  const work = async (items: readonly Item[], earlier?: EachResult<Item, Done>): Promise<void> => {
    const controller = new AbortController();
    stopper.current = controller;
    const { signal } = controller;
    const done: Done[] = [...(earlier?.done ?? [])];
    const stayed: Item[] = [...(earlier?.stayed ?? [])];
    const failed: { item: Item; error: unknown }[] = [];
    let tried = 0;
    const show = (): void => {
      const { aborted: isStopping } = signal;
      if (isMounted()) setState({ kind: 'working', done: tried, total: items.length, isStopping });
    };
    const one = async (item: Item): Promise<void> => {
      try {
        done.push(await write(item));
      } catch (error) {
        if (isTheirs(error)) stayed.push(item);
        else failed.push({ item, error });
      }
      tried += 1;
      show();
    };
    show();
    const notTried = await inLanes(items, one, signal);
    const result = { done, stayed, failed, notTried };
    if (isMounted()) setState({ kind: 'finished', result });
    onEnd(result);
  };
  return {
    state,
    start: (items) => void work(items),
    goOn: () => {
      if (state.kind !== 'finished') return;
      const { result } = state;
      void work([...result.failed.map(({ item }) => item), ...result.notTried], result);
    },
    stop: () => {
      stopper.current?.abort();
      setState((now) => (now.kind === 'working' ? { ...now, isStopping: true } : now));
    },
    reset: () => setState({ kind: 'idle' })
  };
}
