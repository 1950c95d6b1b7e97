import type { ChoiceOf, FocusArea, tasksList } from '../../src/lists';

type Kind = ChoiceOf<typeof tasksList, 'kind'>;

/** A task of the demo team. Days are counted from the day on which the demo is made. */
export interface DemoTask {
  readonly title: string;
  readonly kind: Kind;
  readonly area: FocusArea;
  /** Key of the owner in `people`. */
  readonly owner?: string;
  readonly dueInDays?: number;
  readonly instructions?: string;
  readonly reference?: { readonly url: string; readonly description: string };
  readonly done?: { readonly by: string; readonly daysAgo: number; readonly note?: string };
}

const learn = 'https://learn.microsoft.com/mem/intune';

export const demoTasks: readonly DemoTask[] = [
  {
    title: 'Renew the Apple MDM push certificate',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin1',
    dueInDays: -3,
    instructions:
      '<p>Sign in with the <b>same</b> Apple account that made the certificate. Download the request in the admin center, upload it at Apple, and bring the new certificate back.</p>',
    reference: {
      url: `${learn}/enrollment/apple-mdm-push-certificate-get`,
      description: 'Apple MDM push certificate'
    }
  },
  {
    title: 'Follow up: 14 Windows devices have not checked in for 30 days',
    kind: 'Follow-up',
    area: 'Operations',
    owner: 'admin2',
    dueInDays: -1
  },
  {
    title: 'Go through alerts, and device and user issues',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin1',
    dueInDays: 0,
    instructions: '<ol><li>Tenant status</li><li>Non-compliant devices</li><li>Failed enrolments</li></ol>'
  },
  {
    title: 'Brief the help desk on the new Company Portal sign-in screen',
    kind: 'Follow-up',
    area: 'Help desk',
    owner: 'helpdesk',
    dueInDays: 0,
    instructions:
      '<p>Three pictures: before, after, and the error that people see when their browser is too old.</p>'
  },
  {
    title: 'Tell users about the passcode rule that starts on Monday',
    kind: 'Follow-up',
    area: 'Awareness',
    owner: 'lead',
    dueInDays: 2
  },
  {
    title: 'Check that the Managed Google Play sync ran',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin2',
    dueInDays: 3
  },
  {
    title: 'Correct the enrolment course: the first screen has changed',
    kind: 'Activity',
    area: 'Training',
    owner: 'admin2',
    dueInDays: 5
  },
  {
    title: 'Agree with the stakeholders which figures they want to see each month',
    kind: 'Discovery question',
    area: 'Planning',
    owner: 'lead',
    dueInDays: 6
  },
  {
    title: 'Look through known issues of the macOS update before the test group gets it',
    kind: 'Activity',
    area: 'Help desk',
    owner: 'helpdesk',
    dueInDays: 7
  },
  {
    title: 'Take Dana through the admin center with read-only access',
    kind: 'Activity',
    area: 'Training',
    owner: 'admin1',
    dueInDays: 9
  },
  {
    title: 'Review app protection policies with the security team',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin1',
    dueInDays: 16
  },
  {
    title: 'Prepare the quarterly report for the stakeholders',
    kind: 'Activity',
    area: 'Planning',
    owner: 'lead',
    dueInDays: 24
  },
  {
    title: 'Decide who stands in for Brigitte in December',
    kind: 'Activity',
    area: 'Planning',
    dueInDays: 12
  },
  {
    title: 'Write down what is monitored, how often, and by whom',
    kind: 'Get started',
    area: 'Operations',
    owner: 'lead'
  },
  { title: 'Collect the ten questions that new users ask most', kind: 'Activity', area: 'Awareness' },
  {
    title: 'Users get stuck while enrolling a device or installing an app',
    kind: 'Challenge',
    area: 'Help desk',
    owner: 'helpdesk'
  },
  {
    title: 'Agree which alerts need a reaction, who reacts, and within what time',
    kind: 'Get started',
    area: 'Operations',
    owner: 'admin1',
    dueInDays: -12,
    done: { by: 'admin1', daysAgo: 13, note: 'Table is in the runbook, page 2.' }
  },
  {
    title: 'Make sure every admin hears about feature changes',
    kind: 'Get started',
    area: 'Awareness',
    owner: 'lead',
    done: { by: 'lead', daysAgo: 20 }
  },
  {
    title: 'Who watches for updates, and makes sure that everybody knows?',
    kind: 'Discovery question',
    area: 'Awareness',
    owner: 'lead',
    done: { by: 'lead', daysAgo: 19, note: 'Amir; Brigitte stands in.' }
  },
  {
    title: 'Who is in the O&M team, and who stands in for whom?',
    kind: 'Discovery question',
    area: 'Planning',
    owner: 'lead',
    done: { by: 'lead', daysAgo: 21 }
  },
  {
    title: 'Replace the expiring enrolment programme token',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin2',
    dueInDays: -6,
    done: { by: 'admin2', daysAgo: 7, note: 'New token is valid for a year.' }
  },
  {
    title: 'Tell users about the new look of the Company Portal',
    kind: 'Follow-up',
    area: 'Awareness',
    owner: 'lead',
    dueInDays: -4,
    done: { by: 'lead', daysAgo: 5 }
  },
  {
    title: 'Add the answer for error 0x80180014 to the help desk notes',
    kind: 'Follow-up',
    area: 'Help desk',
    owner: 'helpdesk',
    done: { by: 'helpdesk', daysAgo: 2 }
  },
  {
    title: 'Check that policies reach the devices of the sales team',
    kind: 'Activity',
    area: 'Operations',
    owner: 'admin1',
    dueInDays: -1,
    done: { by: 'admin2', daysAgo: 1, note: 'Two conflicts found, both solved.' }
  },
  {
    title: 'Show the admins how to read the assignment failure report',
    kind: 'Activity',
    area: 'Training',
    owner: 'admin1',
    done: { by: 'admin1', daysAgo: 9 }
  }
];
