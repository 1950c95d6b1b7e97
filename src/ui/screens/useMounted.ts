import * as React from 'react';

/** Tells whether the component is still on the page: an answer that comes late must not change a screen that is gone. */
export function useMounted(): () => boolean {
  const mounted = React.useRef(false);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  return React.useCallback(() => mounted.current, []);
}
