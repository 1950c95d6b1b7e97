import { defineList } from '../schema';
import { planRhythms, planTopics } from './overviewWords';

/**
 * What the team has agreed on: one row is the answer to one question of the plan, or something that was decided, is
 * asked of the stakeholders, or may go wrong. The questions themselves are the suite's, in the reader's language: a row
 * carries the key of its own.
 */
export const operationsPlanList = defineList({
  urlName: 'OMOperationsPlan',
  title: 'OM Operations Plan',
  description: 'Who does what in Intune O&M, how it is reported, what was decided. Shown by the overview.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Subject' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description:
        'The question, or a name of its own for what answers none. Unique: a question has one answer.',
      required: true,
      indexed: true,
      unique: true
    },
    kind: {
      kind: 'choice',
      name: 'OMKind',
      title: 'Kind',
      choices: ['Answer', ...planTopics],
      default: 'Answer',
      required: true,
      indexed: true
    },
    text: { kind: 'note', name: 'OMText', title: 'Text' },
    person: {
      kind: 'person',
      name: 'OMPerson',
      title: 'Who',
      description: 'Who does it.',
      indexed: true
    },
    backup: {
      kind: 'person',
      name: 'OMBackup',
      title: 'Backup',
      description: 'Who does it while that person is away.'
    },
    rhythm: { kind: 'choice', name: 'OMRhythm', title: 'How often', choices: planRhythms },
    reviewOn: { kind: 'date', name: 'OMReviewOn', title: 'Look again on', indexed: true },
    period: {
      kind: 'text',
      name: 'OMPeriod',
      title: 'In the report of',
      description: 'Month or quarter, e.g. 2026-05 or 2026-Q2. Empty: it stands in no report.',
      indexed: true
    }
  },
  views: [
    {
      title: 'Answers',
      default: true,
      columns: ['title', 'text', 'person', 'backup', 'rhythm', 'reviewOn'],
      where: { column: 'kind', equals: 'Answer' }
    },
    {
      title: 'Decisions',
      columns: ['title', 'text', 'person', 'period', 'reviewOn', 'author', 'created'],
      where: { column: 'kind', equals: 'Decision' }
    },
    { title: 'Everything', columns: ['title', 'kind', 'text', 'person', 'period', 'reviewOn'] }
  ]
});
