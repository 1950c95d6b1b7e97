import * as React from 'react';

/**
 * Keeps the keyboard's place when a row goes away: focus moves to the row that follows, or the one before, or to the
 * list itself. Call the returned function just before the row is removed.
 */
export function useFocusAfterRemoval(
  container: React.RefObject<HTMLElement>,
  shownIds: readonly number[]
): (id: number) => void {
  const next = React.useRef<number | 'container'>();
  React.useLayoutEffect(() => {
    const target = next.current;
    if (target === undefined || document.activeElement !== document.body) return;
    next.current = undefined;
    const row =
      typeof target === 'number' ? container.current?.querySelector(`[data-task="${target}"]`) : null;
    const button = row?.querySelector<HTMLElement>('button');
    (button ?? container.current)?.focus();
  });
  return React.useCallback(
    (id) => {
      const at = shownIds.indexOf(id);
      next.current = shownIds[at + 1] ?? shownIds[at - 1] ?? 'container';
    },
    [shownIds]
  );
}
