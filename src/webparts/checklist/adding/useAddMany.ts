import * as React from 'react';
import type {
  AddManyProgress,
  AddManyResult,
  SourcedDraft,
  TaskRepository
} from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';

export type AddManyState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'adding'; readonly progress: AddManyProgress; readonly isStopping: boolean }
  | { readonly kind: 'finished'; readonly result: AddManyResult; readonly drafts: readonly SourcedDraft[] }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ManyAdder {
  readonly state: AddManyState;
  readonly start: (drafts: readonly SourcedDraft[]) => void;
  readonly stop: () => void;
  readonly reset: () => void;
}

/** Adds many tasks with progress. Can be stopped; what was added stays. `onAdded` is called when it ends. */
export function useAddMany(tasks: TaskRepository, onAdded: () => void): ManyAdder {
  const [state, setState] = React.useState<AddManyState>({ kind: 'idle' });
  const isMounted = useMounted();
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);

  const add = async (drafts: readonly SourcedDraft[]): Promise<void> => {
    const controller = new AbortController();
    stopper.current = controller;
    const show = (progress: AddManyProgress): void => {
      if (isMounted()) setState({ kind: 'adding', progress, isStopping: controller.signal.aborted });
    };
    show({ done: 0, total: drafts.length });
    try {
      const result = await tasks.addMany(drafts, show, controller.signal);
      if (isMounted()) setState({ kind: 'finished', result, drafts });
    } catch (error) {
      if (isMounted()) setState({ kind: 'failed', error });
    }
    onAdded();
  };
  return {
    state,
    start: (drafts) => void add(drafts),
    stop: () => {
      stopper.current?.abort();
      setState((now) => (now.kind === 'adding' ? { ...now, isStopping: true } : now));
    },
    reset: () => setState({ kind: 'idle' })
  };
}
