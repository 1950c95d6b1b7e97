import * as React from 'react';

/** Long enough that a screen reader is not interrupted with every letter. */
const pauseMilliseconds = 400;

/** The text, once nobody types in it for a moment. */
export function useSettled(text: string): string {
  const [settled, setSettled] = React.useState(text);
  React.useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
