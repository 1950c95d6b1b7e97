import type { CourseDraft } from './course';

/** What a new course begins with. */
export const emptyCourse: CourseDraft = {
  title: '',
  kind: 'Link',
  material: null,
  summary: null,
  audiences: [],
  platforms: [],
  skills: [],
  minutes: null,
  obligation: 'Recommended',
  proof: 'Self-declared',
  dueDays: null,
  repeat: null,
  owner: null,
  reviewEvery: 6,
  questions: [],
  notices: []
};
