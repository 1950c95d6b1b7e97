import * as React from 'react';
import { isTyping } from './isTyping';

/** `/` leads to the field from anywhere on the page where nothing is typed. */
export function useSlashKey(field: React.RefObject<HTMLInputElement>): void {
  React.useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
      const isFree = !event.defaultPrevented && !hasModifier && !isTyping(event.target);
      // Beside an open panel the field cannot be reached.
      if (event.key !== '/' || !isFree || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
