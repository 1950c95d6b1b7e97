import * as React from 'react';
import { useLeaving, type Leaving } from '../../../ui/screens/useLeaving';
import type { CourseSection } from '../model/trainingState';
import type { TrainingModel } from '../model/useTraining';

export interface CourseGuard extends Omit<Leaving, 'leave' | 'leavePart'> {
  /** The ways out of the course ask first while something is typed. */
  readonly model: TrainingModel;
  readonly goTo: (section: CourseSection) => void;
}

/** Keeps what was typed in an open course from being lost when another part, person or screen is chosen. */
export function useCourseGuard(
  model: TrainingModel,
  { id, section }: { readonly id: number; readonly section: CourseSection },
  onPanelDirty: (isDirty: boolean) => void
): CourseGuard {
  const { leave, leavePart, ...leaving } = useLeaving(section, onPanelDirty);
  const guarded = React.useMemo<TrainingModel>(
    () => ({
      ...model,
      open: (opened) => leave(() => model.open(opened)),
      openPanel: (panel) => leave(() => model.openPanel(panel))
    }),
    [model, leave]
  );
  return {
    ...leaving,
    model: guarded,
    goTo: (next) => {
      if (next === section) return;
      leavePart(() => model.change({ opened: { kind: 'course', id, section: next } }));
    }
  };
}
