import * as React from 'react';

type Part = 'section' | 'form';

/** What of an open thing holds something that was typed, and what is asked before it is left. */
export interface Leaving {
  /** Leaves it, once nothing is typed any more or that may be thrown away. */
  readonly leave: (go: () => void) => void;
  /** Goes to another of its parts; a form that stands above them stays. */
  readonly leavePart: (go: () => void) => void;
  /** For the part that is shown: whether leaving it would lose something. */
  readonly onSectionDirty: (isDirty: boolean) => void;
  /** For the form above the parts, which stays while they change. */
  readonly onFormDirty: (isDirty: boolean) => void;
  readonly isAsking: boolean;
  readonly discard: () => void;
  readonly keep: () => void;
}

const clean: Readonly<Record<Part, boolean>> = { section: false, form: false };

/** Keeps what was typed in something with parts from being lost when another part, thing or screen is chosen. `section`: the part. */
export function useLeaving(section: string, onPanelDirty: (isDirty: boolean) => void): Leaving {
  const [dirty, setDirty] = React.useState(clean);
  const [wanted, setWanted] = React.useState<() => void>();
  const isDirty = dirty.section || dirty.form;
  React.useEffect(() => onPanelDirty(isDirty), [isDirty, onPanelDirty]);
  const report = React.useCallback((part: Part, next: boolean): void => {
    setDirty((now) => (now[part] === next ? now : { ...now, [part]: next }));
  }, []);
  React.useEffect(() => {
    report('section', false);
    setWanted(undefined);
  }, [section, report]);
  return {
    leave: React.useCallback((go) => (isDirty ? setWanted(() => go) : go()), [isDirty]),
    leavePart: (go) => (dirty.section ? setWanted(() => go) : go()),
    onSectionDirty: React.useCallback((next: boolean) => report('section', next), [report]),
    onFormDirty: React.useCallback((next: boolean) => report('form', next), [report]),
    isAsking: wanted !== undefined,
    discard: () => wanted?.(),
    keep: () => setWanted(undefined)
  };
}
