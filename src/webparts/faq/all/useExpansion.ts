import * as React from 'react';

/** What is open of several things that open in place. */
export interface Expansion<Key> {
  readonly isOpen: (key: Key) => boolean;
  readonly toggle: (key: Key) => void;
  /** `undefined`: as they are at first. */
  readonly setAll: (open: boolean | undefined) => void;
}

interface State<Key> {
  readonly all: boolean | undefined;
  readonly own: ReadonlyMap<Key, boolean>;
}

/** Opens and closes things one by one or all at once; those that come later are as all are. */
export function useExpansion<Key>(isOpenAtFirst: boolean): Expansion<Key> {
  const [{ all, own }, setState] = React.useState<State<Key>>({ all: undefined, own: new Map() });
  const usual = all ?? isOpenAtFirst;
  const toggle = React.useCallback(
    (key: Key) =>
      setState((now) => ({
        ...now,
        own: new Map(now.own).set(key, !(now.own.get(key) ?? now.all ?? isOpenAtFirst))
      })),
    [isOpenAtFirst]
  );
  const setAll = React.useCallback(
    (open: boolean | undefined) => setState({ all: open, own: new Map() }),
    []
  );
  const isOpen = React.useCallback((key: Key) => own.get(key) ?? usual, [own, usual]);
  return React.useMemo(() => ({ isOpen, toggle, setAll }), [isOpen, toggle, setAll]);
}
