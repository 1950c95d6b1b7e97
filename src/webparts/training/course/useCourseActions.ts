import * as React from 'react';
import type { TrainingViewProps } from '../model/viewProps';
import { useLifeDeeds, type LifeDeeds } from './deeds/useLifeDeeds';
import { useRun } from './deeds/useRun';
import { useVerdicts, type Verdicts } from './deeds/useVerdicts';

/**
 * What becomes of a course. Each deed answers the course as it is now, and `undefined` when it failed; what came of it was said then,
 * and the catalogue shows it.
 */
export interface CourseActions extends Verdicts, LifeDeeds {
  /** Ids of the courses that are being written. */
  readonly pending: ReadonlySet<number>;
}

/** Verifies courses, makes new versions of them, and takes them in and out of use. */
export function useCourseActions(needs: Pick<TrainingViewProps, 'model' | 'catalogue'>): CourseActions {
  const { pending, run } = useRun(needs.model.say);
  const verdicts = useVerdicts(needs, run);
  const deeds = useLifeDeeds(needs.model, run);
  return React.useMemo(() => ({ pending, ...verdicts, ...deeds }), [pending, verdicts, deeds]);
}
