import { platforms } from '../platforms';
import { defineList } from '../schema';

/** What the team has to be able to do with Intune: one row is one task area. Courses say which of them they teach. */
export const skillsList = defineList({
  urlName: 'OMSkills',
  title: 'OM Skills',
  description: 'Task areas of Intune that somebody of the team has to master, e.g. Windows Autopilot.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'all',
  titleColumn: { title: 'Skill' },
  columns: {
    sourceKey: {
      kind: 'text',
      name: 'OMSourceKey',
      title: 'Source key',
      description: 'Where an imported skill comes from. Unique: a repeated import makes no doubles.',
      indexed: true,
      unique: true
    },
    starterTag: { kind: 'text', name: 'OMStarterTag', title: 'Starter content', indexed: true },
    summary: { kind: 'note', name: 'OMSummary', title: 'What it takes' },
    platforms: { kind: 'multiChoice', name: 'OMPlatforms', title: 'Platforms', choices: platforms },
    wanted: {
      kind: 'number',
      name: 'OMWanted',
      title: 'People wanted',
      description: 'How many people of the team should have it, so that nobody is the only one.',
      required: true,
      min: 1,
      decimals: 0,
      default: 2
    },
    tasks: {
      kind: 'note',
      name: 'OMTasks',
      title: 'Tasks that need it',
      description: 'Ids of tasks of the checklist, separated by semicolons.'
    }
  },
  views: [{ title: 'All skills', default: true, columns: ['title', 'platforms', 'wanted', 'summary'] }]
});
