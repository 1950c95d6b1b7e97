import * as React from 'react';

/** Takes the focus into `container` whenever the element that had it goes away: a dialog must not lose the keyboard. */
export function useFocusInside(container: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    const element = container.current;
    if (!element) return undefined;
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) element.focus();
    });
    observer.observe(element, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [container]);
}
