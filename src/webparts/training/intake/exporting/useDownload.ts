import * as React from 'react';
import { downloadText } from '../../../../ui/files/downloadText';
import { useMounted } from '../../../../ui/screens/useMounted';

/** What is saved, and how much of it there is. */
export interface Download {
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  /** Some rows could not be read; they are not in the file. */
  readonly hasGaps: boolean;
}

export interface DownloadWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

export type DownloadState =
  | { readonly kind: 'idle' | 'stopped' }
  | { readonly kind: 'working'; readonly done: number; readonly total: number; readonly isStopping: boolean }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'saved'; readonly download: Download };

export interface Downloader {
  readonly state: DownloadState;
  readonly start: (make: (watch: DownloadWatch) => Promise<Download>) => void;
  /** Nothing is saved then. */
  readonly stop: () => void;
  /** Something else is chosen: what was said of the last file is about another one. */
  readonly reset: () => void;
}

/** Reads what a file needs, with progress, and hands the file to the browser. Closing the screen stops it. */
export function useDownload(): Downloader {
  const [state, setState] = React.useState<DownloadState>({ kind: 'idle' });
  const isMounted = useMounted();
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);

  const work = async (make: (watch: DownloadWatch) => Promise<Download>): Promise<void> => {
    const controller = new AbortController();
    stopper.current = controller;
    const { signal } = controller;
    const show = (next: DownloadState): void => {
      if (isMounted()) setState(next);
    };
    const onProgress = (done: number, total: number): void =>
      show({ kind: 'working', done, total, isStopping: signal.aborted });
    onProgress(0, 0);
    try {
      const download = await make({ signal, onProgress });
      signal.throwIfAborted();
      downloadText(download.name, download.text, 'text/csv');
      show({ kind: 'saved', download });
    } catch (error) {
      if (signal.aborted) show({ kind: 'stopped' });
      else show({ kind: 'failed', error, retry: () => void work(make) });
    }
  };
  return {
    state,
    start: (make) => void work(make),
    stop: () => {
      stopper.current?.abort();
      setState((now) => (now.kind === 'working' ? { ...now, isStopping: true } : now));
    },
    reset: () => setState({ kind: 'idle' })
  };
}
