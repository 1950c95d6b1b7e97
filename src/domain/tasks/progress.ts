import { focusAreas, type FocusArea } from '../../lists';
import type { Task } from './task';

/** How far a focus area is. `total` 0 means that there is nothing to measure: show "no data", not a percentage. */
export interface FocusAreaProgress {
  readonly focusArea: FocusArea;
  readonly done: number;
  readonly total: number;
}

/** Progress of every focus area, in their usual order. */
export function progressByFocusArea(
  open: readonly Pick<Task, 'focusArea'>[],
  done: Readonly<Record<FocusArea, number>>
): readonly FocusAreaProgress[] {
  return focusAreas.map((focusArea) => {
    const openCount = open.filter((task) => task.focusArea === focusArea).length;
    return { focusArea, done: done[focusArea], total: done[focusArea] + openCount };
  });
}
