import { defineList } from '../schema';
import { reportSubjects } from './trainingWords';

/** What readers say of a course: a dead link, something out of date. A report waits until the owner has looked. */
export const courseReportsList = defineList({
  urlName: 'OMCourseReports',
  title: 'OM Course Reports',
  description: 'What people found wrong in a course: whoever the row was created by.',
  version: 1,
  versioning: true,
  attachments: false,
  editing: 'own',
  titleColumn: { title: 'Course at that time' },
  columns: {
    key: {
      kind: 'text',
      name: 'OMKey',
      title: 'Key',
      description: 'Course, version, person, subject and day. Unique: two clicks count once.',
      required: true,
      indexed: true,
      unique: true
    },
    course: {
      kind: 'lookup',
      target: 'courses',
      name: 'OMCourse',
      title: 'Course',
      required: true,
      indexed: true
    },
    version: {
      kind: 'number',
      name: 'OMContentVersion',
      title: 'Version',
      required: true,
      min: 1,
      decimals: 0
    },
    about: {
      kind: 'choice',
      name: 'OMAbout',
      title: 'About',
      choices: reportSubjects,
      required: true
    },
    month: {
      kind: 'text',
      name: 'OMMonth',
      title: 'Month',
      description: 'In which it was reported, in UTC, e.g. 2026-05. Queues read by it.',
      required: true,
      indexed: true
    },
    note: { kind: 'note', name: 'OMNote', title: 'Note' }
  },
  views: [
    {
      title: 'Latest first',
      default: true,
      columns: ['title', 'about', 'note', 'version', 'author', 'created'],
      orderBy: [{ column: 'created', descending: true }]
    }
  ]
});
