import type { StarterTraining } from '../../domain/starter/StarterTraining';
import { access } from './courses/access';
import { apps } from './courses/apps';
import { mobile } from './courses/mobile';
import { operations } from './courses/operations';
import { people } from './courses/people';
import { windows } from './courses/windows';
import { endUser } from './plans/endUser';
import { helpDesk } from './plans/helpDesk';
import { intuneAdmin } from './plans/intuneAdmin';
import { skills } from './skills';

/** Marks what this edition of the starter content brings. */
export const trainingStarterTag = 'om-training-starter-1';

/** Skills, courses and plans for people who join, in the order in which they are offered. Load them on demand. */
export const starterTraining: StarterTraining = {
  skills,
  courses: [...windows, ...apps, ...access, ...mobile, ...operations, ...people],
  plans: [intuneAdmin, helpDesk, endUser]
};
