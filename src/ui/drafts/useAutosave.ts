import * as React from 'react';
import type { DraftKeeper } from './draftKeeper';

/** Writing waits until nothing is typed for so long. */
const pauseMilliseconds = 800;

export interface Autosave {
  /** The browser keeps nothing. */
  readonly cannotKeep: boolean;
  /** It is saved, or thrown away: nothing is kept any more. */
  readonly forget: () => void;
}

/** Keeps what is being typed in the browser: after a pause, when the page is left, and when the form goes away. */
export function useAutosave(
  drafts: DraftKeeper,
  key: string,
  /** Keep its identity while nothing is typed. */
  content: unknown,
  isDirty: boolean
): Autosave {
  const [cannotKeep, setCannotKeep] = React.useState(false);
  const latest = React.useRef({ content, isDirty });
  latest.current = { content, isDirty };
  const isWaiting = React.useRef(false);
  const isOver = React.useRef(false);

  const write = React.useCallback((): boolean => {
    if (isOver.current || !isWaiting.current) return true;
    isWaiting.current = false;
    if (latest.current.isDirty) return drafts.keep(key, latest.current.content);
    drafts.forget(key);
    return true;
  }, [drafts, key]);

  const isFirst = React.useRef(true);
  React.useEffect(() => {
    // What stands there at first is nothing that somebody has just typed.
    if (isFirst.current) {
      isFirst.current = false;
      return undefined;
    }
    isWaiting.current = true;
    const timer = setTimeout(() => setCannotKeep(!write()), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [content, write]);

  React.useEffect(() => {
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') write();
    };
    window.addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', onHidden);
      write();
    };
  }, [write]);

  const forget = React.useCallback((): void => {
    isOver.current = true;
    drafts.forget(key);
  }, [drafts, key]);
  return { cannotKeep, forget };
}
