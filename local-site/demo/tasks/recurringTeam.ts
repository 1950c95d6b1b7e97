import { addDays, dayOfMonth, mondayOf, weekdayOf } from '../day';
import type { DemoCalendar } from '../DemoCalendar';
import type { DemoSegment, RecurringTask } from '../model';
import { monthlyNth, monthlyOn, weekly } from '../rules';

const learn = 'https://learn.microsoft.com/mem/intune';

const secondReport = {
  url: 'https://contoso.example/sites/intune/SitePages/Month-in-review-2.aspx',
  description: 'The month in review, second version'
};

/** What keeps the team, the help desk and the users informed. */
export const recurringTeam: readonly RecurringTask[] = [
  {
    title: 'Sort what Microsoft announced: does it concern us, and whom?',
    kind: 'Activity',
    area: 'Awareness',
    owner: 'lead',
    backup: 'admin1',
    minutes: 25,
    instructions:
      '<p>For each announcement: ignore, watch, or act. If users will notice it, say by when they must know.</p>',
    reference: { url: `${learn}/fundamentals/whats-new`, description: 'What is new in Intune' },
    steps: ['Announcements looked at [number]', 'Users will notice something [yes/no]'],
    schedule: {
      kind: 'dueDate',
      // Once a week was too little: since seven weeks ago twice.
      segments: ({ inDays }: DemoCalendar): readonly DemoSegment[] => {
        const change = mondayOf(inDays(-49));
        return [
          { from: inDays(-98), rule: weekly(inDays(-98), ['MO'], { dayOff: 'after' }) },
          { from: change, rule: weekly(change, ['MO', 'TH'], { dayOff: 'after' }) }
        ];
      }
    },
    usual: (index) => ({ values: [String(4 + ((index * 5) % 9)), index % 3 === 0 ? 'Yes' : 'No'] }),
    otherwise: {
      3: { kind: 'done', by: 'admin1', values: ['7', 'No'] },
      5: { kind: 'nothing' },
      17: { kind: 'nothing' },
      18: { kind: 'nothing' }
    }
  },
  {
    title: 'Brief the help desk on service updates and open issues',
    kind: 'Activity',
    area: 'Help desk',
    owner: 'helpdesk',
    backup: 'admin1',
    minutes: 30,
    instructions:
      '<p>What users will see, what to answer, when to pass the call on. Ask which questions came up most since last week.</p>',
    evidence: ['Note'],
    schedule: {
      kind: 'dueDate',
      segments: ({ inDays, workingDay }: DemoCalendar): readonly DemoSegment[] => {
        const weekday = weekdayOf(workingDay(inDays(-1), -1));
        return [{ from: inDays(-98), rule: weekly(inDays(-98), [weekday]) }];
      }
    },
    usual: (index) => ({
      note: [
        'Nothing new; went through last week’s calls.',
        'New sign-in screen, passcode rule, one open incident.',
        'Most asked: how to move to a new phone.'
      ][index % 3]
    }),
    otherwise: {
      6: { kind: 'skipped', reason: 'The help desk had its own training day.' },
      11: { kind: 'nothing' }
    }
  },
  {
    title: 'Look at each other’s policy changes of the last two weeks',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin2',
    backup: 'admin1',
    minutes: 40,
    platforms: ['Windows', 'iOS/iPadOS', 'macOS', 'Android'],
    instructions:
      '<p>Filter the audit log by policies. Every change needs a reason somebody can name; what has none is taken back.</p>',
    reference: {
      url: `${learn}/fundamentals/role-based-access-control`,
      description: 'Roles and what they may do'
    },
    steps: ['Changes looked at [number]', 'All of them have a reason [yes/no]', 'Overall [status]'],
    secondPerson: 'admin1',
    schedule: {
      kind: 'dueDate',
      segments: ({ inDays, workingDay }: DemoCalendar): readonly DemoSegment[] => {
        const latest = workingDay(inDays(-2), -1);
        const start = addDays(latest, -12 * 7);
        return [{ from: start, rule: weekly(start, [weekdayOf(latest)], { every: 2 }) }];
      }
    },
    usual: (index) => ({ values: [String(6 + ((index * 5) % 8)), 'Yes', 'Green'] }),
    otherwise: {
      1: {
        kind: 'waiting',
        values: ['11', 'No', ['Amber', 'One filter was changed for a test and stayed.']],
        note: 'Amir, please look at the filter “Warehouse scanners” before you sign.'
      },
      3: { kind: 'done', daysLate: 1, values: ['9', 'Yes', 'Green'] }
    }
  },
  {
    title: 'Write the month’s page for the stakeholders',
    kind: 'Activity',
    area: 'Planning',
    owner: 'lead',
    backup: 'admin2',
    minutes: 90,
    instructions:
      '<p>Five figures, what went wrong and what we do about it, what comes next month. One page, no attachments.</p>',
    evidence: ['Link'],
    schedule: {
      kind: 'dueDate',
      segments: ({ inDays }) => [{ from: inDays(-98), rule: monthlyOn(inDays(-98), 5, { dayOff: 'after' }) }]
    },
    usual: () => ({
      link: {
        url: 'https://contoso.example/sites/intune/SitePages/Month-in-review.aspx',
        description: 'The month in review'
      }
    }),
    otherwise: { 2: { kind: 'done', daysLate: 3, note: 'Two figures came late.', link: secondReport } }
  },
  {
    title: 'Check that the enrolment course shows what users see today',
    kind: 'Activity',
    area: 'Training',
    owner: 'helpdesk',
    minutes: 60,
    platforms: ['iOS/iPadOS', 'Android'],
    instructions:
      '<p>Enrol a test phone with the course beside you. Every screen that differs gets a new picture.</p>',
    steps: [
      'Pictures that had to change [number]',
      'Course is [choice: up to date; corrected; to be redone]'
    ],
    schedule: {
      kind: 'dueDate',
      segments: ({ inDays }) => [
        { from: inDays(-98), rule: monthlyNth(inDays(-98), -1, 'FR', { dayOff: 'before' }) }
      ]
    },
    usual: (index) => ({ values: index % 2 === 0 ? ['0', 'up to date'] : ['3', 'corrected'] }),
    otherwise: { 3: { kind: 'skipped', by: 'lead', reason: 'The course is redone as a whole next month.' } }
  },
  {
    title: 'Question hour for people with a new device',
    kind: 'Activity',
    area: 'Awareness',
    owner: 'lead',
    backup: 'helpdesk',
    minutes: 60,
    instructions: '<p>Open call, no agenda. Note questions that came up more than once.</p>',
    steps: ['People who came [number]'],
    schedule: {
      kind: 'dueDate',
      segments: ({ inDays }) => [
        { from: inDays(-98), rule: weekly(inDays(-98), ['TH'], { dayOff: 'skip' }) },
        { from: mondayOf(inDays(-21)), rule: 'paused' }
      ]
    },
    usual: (index) => ({ values: [String(Math.max(1, 14 - index))] }),
    otherwise: { 1: { kind: 'skipped', reason: 'Nobody came; we pause until the next rollout.' } }
  },
  {
    title: 'Read the terms and the privacy text that users see when they enrol',
    kind: 'Activity',
    area: 'Planning',
    owner: 'lead',
    minutes: 60,
    instructions:
      '<p>With the works council and the data protection officer: is what we tell people still what we do?</p>',
    evidence: ['Note'],
    secondPerson: 'admin1',
    schedule: {
      kind: 'dueDate',
      segments: ({ inDays }: DemoCalendar): readonly DemoSegment[] => {
        const first = inDays(130);
        return [{ from: first, rule: monthlyOn(first, dayOfMonth(first), { every: 12, dayOff: 'before' }) }];
      }
    }
  }
];
