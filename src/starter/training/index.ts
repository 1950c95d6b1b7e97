import type { StarterTraining } from '../../domain/starter/StarterTraining';

/** Marks what this edition of the starter content brings. */
export const trainingStarterTag = 'om-training-starter-1';

/** Skills, courses and plans for people who join. Load them on demand. */
export const starterTraining: StarterTraining = { skills: [], courses: [], plans: [] };
