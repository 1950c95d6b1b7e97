import * as React from 'react';

/**
 * Keeps the keyboard's place when a row goes away: focus moves to the row that follows, or the one before, or to the
 * list itself. Call the returned function just before the row is removed.
 */
export function useFocusAfterRemoval(
  container: React.RefObject<HTMLElement>,
  shownKeys: readonly string[]
): (key: string) => void {
  const next = React.useRef<string>();
  React.useLayoutEffect(() => {
    const target = next.current;
    if (target === undefined || document.activeElement !== document.body) return;
    next.current = undefined;
    const rows = container.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [];
    const row = Array.from(rows).find(({ dataset }) => dataset['item'] === target);
    const button = row?.querySelector<HTMLElement>('button');
    (button ?? container.current)?.focus();
  });
  return React.useCallback(
    (key) => {
      const at = shownKeys.indexOf(key);
      next.current = shownKeys[at + 1] ?? shownKeys[at - 1] ?? '';
    },
    [shownKeys]
  );
}
