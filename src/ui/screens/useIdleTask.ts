import * as React from 'react';

/** Runs `task` once when `isWanted` and the browser has nothing better to do. */
export function useIdleTask(task: () => void, isWanted: boolean): void {
  React.useEffect(() => {
    if (!isWanted) return undefined;
    if (typeof window.requestIdleCallback !== 'function') {
      const timer = setTimeout(task, 2000);
      return () => clearTimeout(timer);
    }
    const handle = window.requestIdleCallback(task, { timeout: 10_000 });
    return () => window.cancelIdleCallback(handle);
  }, [task, isWanted]);
}
