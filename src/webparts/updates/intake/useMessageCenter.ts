import * as React from 'react';
import type { MessageCenter, MessageCenterPosts } from '../../../domain/updates/MessageCenter';

export type FetchState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'fetching'; readonly read: number }
  /** There are no posts. */
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface MessageCenterFetch {
  readonly state: FetchState;
  readonly fetch: () => void;
  readonly stop: () => void;
}

/** Reads the Message Center by way of Graph. However it fails, files can still be taken in. */
export function useMessageCenter(
  messageCenter: MessageCenter,
  onPosts: (posts: MessageCenterPosts) => void
): MessageCenterFetch {
  const [state, setState] = React.useState<FetchState>({ kind: 'idle' });
  const stopper = React.useRef<AbortController>();
  React.useEffect(() => () => stopper.current?.abort(), []);
  const fetch = async (): Promise<void> => {
    stopper.current?.abort();
    const controller = new AbortController();
    stopper.current = controller;
    const { signal } = controller;
    const show = (next: FetchState): void => {
      if (!signal.aborted) setState(next);
    };
    show({ kind: 'fetching', read: 0 });
    try {
      const onProgress = (read: number): void => show({ kind: 'fetching', read });
      const found = await messageCenter.read({ onProgress, signal });
      if (signal.aborted) return;
      show({ kind: found.posts.length === 0 ? 'none' : 'idle' });
      if (found.posts.length > 0) onPosts(found);
    } catch (error) {
      show({ kind: 'failed', error });
    }
  };
  return {
    state,
    fetch: () => void fetch(),
    stop: () => {
      stopper.current?.abort();
      setState({ kind: 'idle' });
    }
  };
}
