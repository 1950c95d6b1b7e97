import * as React from 'react';
import type { EntrySection } from '../model/faqState';
import type { FaqModel } from '../model/useFaq';

type Part = 'section' | 'form';

export interface EntryGuard {
  /** The ways out of the entry ask first while something is typed. */
  readonly model: FaqModel;
  /** For the part that is shown: whether leaving it would lose something. */
  readonly onSectionDirty: (isDirty: boolean) => void;
  /** For the form above the parts, which stays while they change. */
  readonly onFormDirty: (isDirty: boolean) => void;
  readonly goTo: (section: EntrySection) => void;
  readonly isAsking: boolean;
  readonly discard: () => void;
  readonly keep: () => void;
}

const clean: Readonly<Record<Part, boolean>> = { section: false, form: false };

/** Keeps what was typed in an open entry from being lost when another part, entry or screen is chosen. */
export function useEntryGuard(model: FaqModel, onPanelDirty: (isDirty: boolean) => void): EntryGuard {
  const [dirty, setDirty] = React.useState(clean);
  const [wanted, setWanted] = React.useState<() => void>();
  const isDirty = dirty.section || dirty.form;
  const { section } = model.shown;
  React.useEffect(() => onPanelDirty(isDirty), [isDirty, onPanelDirty]);
  const report = React.useCallback((part: Part, next: boolean): void => {
    setDirty((now) => (now[part] === next ? now : { ...now, [part]: next }));
  }, []);
  React.useEffect(() => {
    report('section', false);
    setWanted(undefined);
  }, [section, report]);
  const guarded = React.useMemo<FaqModel>(() => {
    const leave = (go: () => void): void => (isDirty ? setWanted(() => go) : go());
    return {
      ...model,
      openEntry: (id, next) => leave(() => model.openEntry(id, next)),
      openPanel: (panel) => leave(() => model.openPanel(panel))
    };
  }, [model, isDirty]);
  return {
    model: guarded,
    onSectionDirty: React.useCallback((next: boolean) => report('section', next), [report]),
    onFormDirty: React.useCallback((next: boolean) => report('form', next), [report]),
    goTo: (next) => {
      const go = (): void => model.change({ section: next });
      if (next === section) return;
      if (dirty.section) setWanted(() => go);
      else go();
    },
    isAsking: wanted !== undefined,
    discard: () => wanted?.(),
    keep: () => setWanted(undefined)
  };
}
