import * as React from 'react';

/** Seconds left of `seconds`, counted down to 0. Starts again when `subject` changes. */
export function useCountdown(seconds: number, subject: unknown): number {
  const [left, setLeft] = React.useState(seconds);
  React.useEffect(() => {
    const end = Date.now() + seconds * 1000;
    setLeft(seconds);
    if (seconds <= 0) return undefined;
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(rest);
      if (rest === 0) clearInterval(timer);
    }, 250);
    return () => clearInterval(timer);
  }, [seconds, subject]);
  return left;
}
