import * as React from 'react';
import { useMounted } from '../../../ui/screens/useMounted';

export interface Writing {
  readonly isWriting: boolean;
  /** Why the last attempt failed; `undefined` otherwise. */
  readonly error: unknown;
  readonly write: (work: () => Promise<void>) => Promise<void>;
  /** Whether the screen is still there: what is shown in its place must not be closed for it. */
  readonly isOpen: () => boolean;
}

/** One write at a time, and what came of it. `onLate`: it failed, and the screen that would say so is gone. */
export function useWriting(onLate: (error: unknown) => void): Writing {
  const [isWriting, setWriting] = React.useState(false);
  const [error, setError] = React.useState<unknown>();
  const isMounted = useMounted();
  const write = async (work: () => Promise<void>): Promise<void> => {
    setWriting(true);
    setError(undefined);
    try {
      await work();
    } catch (failure) {
      if (isMounted()) setError(failure);
      else onLate(failure);
    } finally {
      if (isMounted()) setWriting(false);
    }
  };
  return { isWriting, error, write, isOpen: isMounted };
}
