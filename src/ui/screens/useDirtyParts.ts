import * as React from 'react';

/** Tells `onDirty` whether any of several forms holds something; each form reports under a name of its own. */
export function useDirtyParts(
  onDirty: (isDirty: boolean) => void
): (part: string | number, isDirty: boolean) => void {
  const parts = React.useRef(new Set<string | number>());
  return React.useCallback(
    (part, isDirty) => {
      if (isDirty) parts.current.add(part);
      else parts.current.delete(part);
      onDirty(parts.current.size > 0);
    },
    [onDirty]
  );
}
