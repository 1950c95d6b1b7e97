import { defineList } from '../schema';

/** What became of the material: who found it right, and what was new in each version. Rows are added, never changed. */
export const courseLogList = defineList({
  urlName: 'OMCourseLog',
  title: 'OM Course Log',
  description:
    'Who verified a course or made a new version, and what was new: whoever the row was created by. Rows are added, never changed.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'own',
  titleColumn: { title: 'Course at that time' },
  columns: {
    course: {
      kind: 'lookup',
      target: 'courses',
      name: 'OMCourse',
      title: 'Course',
      required: true,
      indexed: true
    },
    action: {
      kind: 'choice',
      name: 'OMAction',
      title: 'Action',
      choices: ['Verified', 'New version'],
      required: true
    },
    version: {
      kind: 'number',
      name: 'OMContentVersion',
      title: 'Version',
      required: true,
      min: 1,
      decimals: 0
    },
    mustRenew: {
      kind: 'yesNo',
      name: 'OMMustRenew',
      title: 'Earlier completions no longer count',
      default: false
    },
    note: { kind: 'note', name: 'OMNote', title: 'What was found, or is new' }
  },
  views: [
    {
      title: 'Latest first',
      default: true,
      columns: ['title', 'action', 'version', 'mustRenew', 'author', 'created', 'note'],
      orderBy: [{ column: 'created', descending: true }]
    }
  ]
});
