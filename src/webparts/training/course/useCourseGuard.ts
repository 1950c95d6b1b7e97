import * as React from 'react';
import type { CourseSection } from '../model/trainingState';
import type { TrainingModel } from '../model/useTraining';

type Part = 'section' | 'form';

export interface CourseGuard {
  /** The ways out of the course ask first while something is typed. */
  readonly model: TrainingModel;
  /** For the part that is shown: whether leaving it would lose something. */
  readonly onSectionDirty: (isDirty: boolean) => void;
  /** For the form above the parts, which stays while they change. */
  readonly onFormDirty: (isDirty: boolean) => void;
  readonly goTo: (section: CourseSection) => void;
  readonly isAsking: boolean;
  readonly discard: () => void;
  readonly keep: () => void;
}

const clean: Readonly<Record<Part, boolean>> = { section: false, form: false };

/** Keeps what was typed in an open course from being lost when another part, person or screen is chosen. */
export function useCourseGuard(
  model: TrainingModel,
  { id, section }: { readonly id: number; readonly section: CourseSection },
  onPanelDirty: (isDirty: boolean) => void
): CourseGuard {
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
  const guarded = React.useMemo<TrainingModel>(() => {
    const leave = (go: () => void): void => (isDirty ? setWanted(() => go) : go());
    return {
      ...model,
      open: (opened) => leave(() => model.open(opened)),
      openPanel: (panel) => leave(() => model.openPanel(panel))
    };
  }, [model, isDirty]);
  return {
    model: guarded,
    onSectionDirty: React.useCallback((next: boolean) => report('section', next), [report]),
    onFormDirty: React.useCallback((next: boolean) => report('form', next), [report]),
    goTo: (next) => {
      const go = (): void => model.change({ opened: { kind: 'course', id, section: next } });
      if (next === section) return;
      if (dirty.section) setWanted(() => go);
      else go();
    },
    isAsking: wanted !== undefined,
    discard: () => wanted?.(),
    keep: () => setWanted(undefined)
  };
}
