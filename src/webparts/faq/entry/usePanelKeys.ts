import * as React from 'react';
import { isTyping } from '../search/keys/isTyping';
import { letterOf } from '../search/keys/letterOf';

/** Single letters as shortcuts wherever the focus is in the panel around `root`, unless something is typed or a menu is open. */
export function usePanelKeys(
  root: React.RefObject<HTMLElement>,
  keys: Readonly<Record<string, (() => void) | undefined>>
): void {
  const latest = React.useRef(keys);
  latest.current = keys;
  React.useEffect(() => {
    // Fluent lets no key out of its layer: the panel is the last place that hears of it.
    const panel = root.current?.closest<HTMLElement>('[role="dialog"]');
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target } = event;
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
      if (event.defaultPrevented || event.repeat || hasModifier || isTyping(target)) return;
      if (target instanceof HTMLElement && target.closest('[role="menu"]')) return;
      const action = latest.current[letterOf(event)];
      if (!action) return;
      event.preventDefault();
      action();
    };
    panel?.addEventListener('keydown', onKeyDown);
    return () => panel?.removeEventListener('keydown', onKeyDown);
  }, [root]);
}
