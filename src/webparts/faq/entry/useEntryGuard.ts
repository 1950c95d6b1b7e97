import * as React from 'react';
import { useLeaving, type Leaving } from '../../../ui/screens/useLeaving';
import type { EntrySection } from '../model/faqState';
import type { FaqModel } from '../model/useFaq';

export interface EntryGuard extends Omit<Leaving, 'leave' | 'leavePart'> {
  /** The ways out of the entry ask first while something is typed. */
  readonly model: FaqModel;
  readonly goTo: (section: EntrySection) => void;
}

/** Keeps what was typed in an open entry from being lost when another part, entry or screen is chosen. */
export function useEntryGuard(model: FaqModel, onPanelDirty: (isDirty: boolean) => void): EntryGuard {
  const { section } = model.shown;
  const { leave, leavePart, ...leaving } = useLeaving(section, onPanelDirty);
  const guarded = React.useMemo<FaqModel>(
    () => ({
      ...model,
      openEntry: (id, next) => leave(() => model.openEntry(id, next)),
      openPanel: (panel) => leave(() => model.openPanel(panel))
    }),
    [model, leave]
  );
  return {
    ...leaving,
    model: guarded,
    goTo: (next) => {
      if (next !== section) leavePart(() => model.change({ section: next }));
    }
  };
}
