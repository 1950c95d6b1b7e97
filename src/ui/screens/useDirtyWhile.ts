import * as React from 'react';
import type { PanelGuard } from './GuardedPanel';

/** The panel asks before it is closed while this holds. Several parts of a screen can say so one after the other. */
export function useDirtyWhile(isSo: boolean, onDirty: PanelGuard['onDirty']): void {
  React.useEffect(() => {
    if (!isSo) return undefined;
    onDirty(true);
    return () => onDirty(false);
  }, [isSo, onDirty]);
}
