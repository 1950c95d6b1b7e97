import * as React from 'react';

/** Work of which only the latest is shown: each call ends what is left of the one before, and the screen's end the last one. */
export function useLatestWork(): () => AbortSignal {
  const latest = React.useRef<AbortController>();
  React.useEffect(() => () => latest.current?.abort(), []);
  return React.useCallback(() => {
    latest.current?.abort();
    latest.current = new AbortController();
    return latest.current.signal;
  }, []);
}
