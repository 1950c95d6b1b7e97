import * as React from 'react';

/** For the button that opens a form in its own place: it gets the focus back when the form closes. */
export function useFocusBack(isOpen: boolean): React.RefObject<HTMLButtonElement> {
  const opener = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(false);
  React.useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
