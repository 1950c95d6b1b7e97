import { assignmentKey } from '../assignment';
import type { LearningItem } from '../states/myLearning';
import { deadlineOf, isToDo } from '../states/stateRules';
import type { DueDay } from './calendarFile';

/** The days on which something is due, for a calendar. `site`: address of the data site, by which the ids are the world's only ones. */
export function dueDays(items: readonly LearningItem[], site: string): readonly DueDay[] {
  const host = site.replace(/^https?:\/\//i, '').replace(/[^A-Za-z0-9.-]+/g, '-');
  return items.flatMap(({ assignment, course, state }) => {
    const on = isToDo(state) ? deadlineOf(state) : null;
    if (on === null) return [];
    const { cycle, title, reason } = assignment;
    const key = assignmentKey(assignment).replace(/[^A-Za-z0-9-]+/g, '-');
    return [
      { uid: `training-${key}-${cycle}@${host}`, on, title, text: reason, url: course?.material?.url ?? null }
    ];
  });
}
