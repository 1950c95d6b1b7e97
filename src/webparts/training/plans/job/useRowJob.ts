import * as React from 'react';
import { useLatestWork } from '../../../../ui/screens/useLatestWork';

export interface RowJobResult<Row> {
  readonly done: readonly Row[];
  readonly failed: readonly { readonly row: Row; readonly error: unknown }[];
  /** The work was stopped before them. */
  readonly notTried: readonly Row[];
}

export type RowJobState<Row> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly isStopping: boolean }
  | { readonly kind: 'finished'; readonly result: RowJobResult<Row> };

export interface RowJob<Row> {
  readonly state: RowJobState<Row>;
  readonly run: (rows: readonly Row[]) => Promise<RowJobResult<Row>>;
  /** Tries what is not done yet once more. */
  readonly goOn: () => void;
  /** Ends after the row that is being written. */
  readonly stop: () => void;
}

/**
 * Work on one row after the other. `work` rejects with what went wrong; `isAgain`: it was tried before. `onEnd` is called each time
 * that it ends, also when the screen is closed by then.
 */
export function useRowJob<Row>(
  work: (row: Row, isAgain: boolean) => Promise<void>,
  onEnd?: () => void
): RowJob<Row> {
  const [state, setState] = React.useState<RowJobState<Row>>({ kind: 'idle' });
  const latest = useLatestWork();
  const isStopped = React.useRef(false);

  const run = async (
    rows: readonly Row[],
    earlier: readonly Row[] = [],
    again: readonly Row[] = []
  ): Promise<RowJobResult<Row>> => {
    const signal = latest();
    isStopped.current = false;
    const done = [...earlier];
    const failed: { row: Row; error: unknown }[] = [];
    const total = earlier.length + rows.length;
    const show = (next: RowJobState<Row>): void => {
      if (!signal.aborted) setState(next);
    };
    let tried = 0;
    for (const row of rows) {
      if (isStopped.current || signal.aborted) break;
      show({ kind: 'running', done: earlier.length + tried, total, isStopping: false });
      try {
        await work(row, again.includes(row));
        done.push(row);
      } catch (error) {
        failed.push({ row, error });
      }
      tried++;
    }
    const result = { done, failed, notTried: rows.slice(tried) };
    show({ kind: 'finished', result });
    onEnd?.();
    return result;
  };
  return {
    state,
    run: (rows) => run(rows),
    goOn: () => {
      if (state.kind !== 'finished') return;
      const { done, failed, notTried } = state.result;
      const again = failed.map(({ row }) => row);
      void run([...again, ...notTried], done, again);
    },
    stop: () => {
      isStopped.current = true;
      setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now));
    }
  };
}
