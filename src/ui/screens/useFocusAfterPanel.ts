import * as React from 'react';

/** A closed panel gives the focus back to where it was; when that is gone, the part itself takes it. */
export function useFocusAfterPanel(root: React.RefObject<HTMLElement>, isOpen: boolean): void {
  React.useEffect(() => {
    if (!isOpen) return undefined;
    const part = root.current;
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body) part?.focus();
      });
    };
  }, [root, isOpen]);
}
