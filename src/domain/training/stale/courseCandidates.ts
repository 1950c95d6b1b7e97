import { candidateSteps, type Candidates } from '../../updates/ripple/candidates';
import type { Candidate, LeastLikeness } from '../../updates/ripple/suggestDoubts';
import type { Course } from '../course';

/**
 * A catalogue comes without texts: what a course is called is all there is to compare. So one telling word has to be enough,
 * and weighs less than it would among the many of a text.
 */
const leastOfTitles: LeastLikeness = { words: 1, score: 0.05 };

/** A course as notices are compared with it. Names no services. */
export function courseCandidate({ id, title, material, platforms }: Course): Candidate {
  const text = material?.description ?? '';
  return { target: { kind: 'course', id }, title, text, platforms, services: [] };
}

/** Prepares those in use step by step; from a draft nobody learns. */
export function* courseCandidateSteps(courses: readonly Course[]): Generator<void, Candidates<Course>> {
  const inUse = courses.filter(({ status }) => status === 'In use');
  return { ...(yield* candidateSteps(inUse, courseCandidate)), least: leastOfTitles };
}
