import * as React from 'react';

/** A place in the list: a row by its key, and a cell of it by the name of its field. */
interface Place {
  readonly key: string;
  readonly field?: string;
}

export interface KeptFocus {
  /** Call just before the row is removed: focus moves to the one that follows, or the one before, or the list. */
  readonly beforeRemoval: (key: string) => void;
  /** Call before a write that may move the row elsewhere, with `undefined` when it did not: focus follows the cell. */
  readonly beforeMove: (key: string, field: string | undefined) => void;
}

function find(container: HTMLElement | null, { key, field }: Place): HTMLElement | null {
  const rows = Array.from(container?.querySelectorAll<HTMLElement>('[data-item]') ?? []);
  const row = rows.find(({ dataset }) => dataset['item'] === key);
  const cell = field === undefined ? row : row?.querySelector(`[data-field="${field}"]`);
  return cell?.querySelector<HTMLElement>('button') ?? null;
}

/** Keeps the keyboard's place when rows go away or elsewhere. */
export function useKeptFocus(
  container: React.RefObject<HTMLElement>,
  shownKeys: readonly string[]
): KeptFocus {
  const next = React.useRef<Place>();
  React.useLayoutEffect(() => {
    const place = next.current;
    if (place === undefined || document.activeElement !== document.body) return;
    next.current = undefined;
    (find(container.current, place) ?? container.current)?.focus();
  });
  // The functions stay the same when rows come and go: they are props of every row.
  const latestKeys = React.useRef(shownKeys);
  latestKeys.current = shownKeys;
  return React.useMemo(
    () => ({
      beforeRemoval: (key) => {
        const keys = latestKeys.current;
        const at = keys.indexOf(key);
        next.current = { key: keys[at + 1] ?? keys[at - 1] ?? '' };
      },
      beforeMove: (key, field) => {
        next.current = field === undefined ? undefined : { key, field };
      }
    }),
    []
  );
}
