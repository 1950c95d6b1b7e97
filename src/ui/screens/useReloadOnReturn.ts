import * as React from 'react';

/** Coming back sooner shows what is there already. */
const leastAwayMilliseconds = 60_000;

/** Reads anew when somebody comes back to the page after a while: colleagues have worked meanwhile. */
export function useReloadOnReturn(reload: () => void): void {
  const latest = React.useRef(reload);
  latest.current = reload;
  React.useEffect(() => {
    let lastRead = Date.now();
    const onReturn = (): void => {
      const isShown = document.visibilityState !== 'hidden';
      if (!isShown || Date.now() - lastRead < leastAwayMilliseconds) return;
      lastRead = Date.now();
      latest.current();
    };
    window.addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      window.removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, []);
}
