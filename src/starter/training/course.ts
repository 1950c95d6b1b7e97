import type { Platform } from '../../lists';
import type { StarterCourse } from '../../domain/starter/StarterTraining';
import { paragraphs } from '../faq/texts';

/** What a starter course must say; the rest is what most of them have. */
export interface CourseFacts
  extends
    Pick<StarterCourse, 'key' | 'title' | 'audiences' | 'skills' | 'minutes'>,
    Partial<
      Pick<StarterCourse, 'obligation' | 'proof' | 'dueDays' | 'repeat' | 'reviewEvery' | 'questions'>
    > {
  readonly platforms?: readonly Platform[];
  /** Where the material is, and what it is called. */
  readonly at: readonly [url: string, text: string];
  /** Two to four sentences. */
  readonly about: string;
}

export function course({ at: [url, description], about, ...facts }: CourseFacts): StarterCourse {
  return {
    platforms: [],
    obligation: 'Recommended',
    proof: 'Self-declared',
    dueDays: null,
    repeat: null,
    reviewEvery: 6,
    questions: [],
    ...facts,
    material: { url, description },
    summary: paragraphs(about)
  };
}

/** Again a year after each person has done it. */
export const everyYear = { kind: 'each', every: 12 } as const;
