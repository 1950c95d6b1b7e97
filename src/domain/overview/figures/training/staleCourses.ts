import { countOf, type Figure, type FigureContext } from '../../figure';
import { rowRef } from '../../rowRef';
import type { TrainingFacts } from './trainingFacts';

/** Of the courses in use, those that may not be true any more: doubtful, reported, due for review or never verified. */
export function staleCourses(
  { courses, queue }: Pick<TrainingFacts, 'courses' | 'queue'>,
  context: FigureContext
): Figure {
  const stale = new Set(queue.filter(({ causes }) => causes.length > 0).map(({ course }) => course.id));
  return countOf(
    'staleCourses',
    context,
    courses.filter(({ status }) => status === 'In use'),
    ({ id }) => stale.has(id),
    (course) => rowRef('course', course)
  );
}
