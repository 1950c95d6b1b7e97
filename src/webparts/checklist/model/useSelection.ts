import * as React from 'react';

/** Rows that are chosen for a bulk action, by their keys. */
export interface Selection {
  readonly isOn: boolean;
  readonly keys: ReadonlySet<string>;
  readonly start: () => void;
  /** Ends selecting, and forgets what was selected. */
  readonly stop: () => void;
  readonly replace: (keys: Iterable<string>) => void;
  /**
   * Selects the row or not; with `isRange` also all rows between it and the one that was pressed before, in `order`.
   */
  readonly set: (key: string, isSelected: boolean, isRange: boolean, order: readonly string[]) => void;
}

/** The keys from `anchor` to `key` in `order`, both included; `key` alone without an anchor in it. */
export function rangeOf(
  order: readonly string[],
  anchor: string | undefined,
  key: string
): readonly string[] {
  const begin = anchor === undefined ? -1 : order.indexOf(anchor);
  const end = order.indexOf(key);
  if (begin < 0 || end < 0) return [key];
  return order.slice(Math.min(begin, end), Math.max(begin, end) + 1);
}

export function useSelection(): Selection {
  const [isOn, setOn] = React.useState(false);
  const [keys, setKeys] = React.useState<ReadonlySet<string>>(new Set());
  const anchor = React.useRef<string>();
  const stable = React.useMemo(() => {
    const replace = (next: Iterable<string>): void => {
      anchor.current = undefined;
      setKeys(new Set(next));
    };
    return {
      replace,
      start: () => setOn(true),
      stop: () => {
        setOn(false);
        replace([]);
      },
      set: (key: string, isSelected: boolean, isRange: boolean, order: readonly string[]) => {
        const range = isRange ? rangeOf(order, anchor.current, key) : [key];
        anchor.current = key;
        setKeys((now) => {
          const next = new Set(now);
          for (const one of range) {
            if (isSelected) next.add(one);
            else next.delete(one);
          }
          return next;
        });
      }
    };
  }, []);
  return React.useMemo(() => ({ ...stable, isOn, keys }), [stable, isOn, keys]);
}
