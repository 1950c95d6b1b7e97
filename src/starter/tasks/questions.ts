import type { StarterTask } from '../../domain/starter/StarterTask';

/** Questions that the team answers once, and looks at again when people or aims change. */
export const questions: readonly StarterTask[] = [
  {
    key: 'question-team',
    kind: 'Discovery question',
    focusArea: 'Planning',
    title: 'Who is in the O&M team, and who stands in for whom?',
    instructions: '<p>Name a person and a stand-in for each platform and each focus area.</p>'
  },
  {
    key: 'question-reporting',
    kind: 'Discovery question',
    focusArea: 'Planning',
    title: 'How, how often and to whom do we report?',
    instructions:
      '<p>Agree with the stakeholders which few figures they want to see, on which day, and who writes the report.</p>'
  },
  {
    key: 'question-update-awareness',
    kind: 'Discovery question',
    focusArea: 'Awareness',
    title: 'Who watches for updates, and makes sure that everybody knows?',
    instructions: '<p>One person and a stand-in. Write down which sources they read, and how often.</p>'
  }
];
