import { activities } from './tasks/activities';
import { challenges } from './tasks/challenges';
import { getStarted } from './tasks/getStarted';
import { monitoring } from './tasks/monitoring';
import { questions } from './tasks/questions';
import { renewals } from './tasks/renewals';
import { reviews } from './tasks/reviews';
import type { StarterTask } from '../domain/starter/StarterTask';

export { starterTag } from './starterTag';

/** The starter content of the checklist, in the order in which it is offered. Load it on demand. */
export const starterTasks: readonly StarterTask[] = [
  ...getStarted,
  ...questions,
  ...activities,
  ...monitoring,
  ...reviews,
  ...renewals,
  ...challenges
];
