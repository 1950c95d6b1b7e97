import type { DemoNote } from './model';

/** What stands in the reports of the last months, and what belongs to the plan alone. */
export const notes: readonly DemoNote[] = [
  {
    topic: 'Decision',
    title: 'Changes go out on Tuesdays and Wednesdays only',
    text: 'So that there are days left to put right what went wrong. What closes a hole in security goes out at once.',
    by: 'lead',
    person: 'admin2',
    reviewInDays: 60,
    stands: { daysAgo: 90 }
  },
  {
    topic: 'Risk',
    title: 'One certificate connector serves all branches',
    text: 'When it stops, Wi-Fi and VPN stop for whoever needs a new certificate. A second one waits for a server.',
    by: 'admin2',
    person: 'admin2',
    stands: { daysAgo: 60 }
  },
  {
    topic: 'Decision',
    title: 'A test group gets every update a week before everybody else',
    text: 'Forty people of all departments, who know whom to tell.',
    by: 'lead',
    person: 'admin2',
    stands: { monthsAgo: 2 }
  },
  {
    topic: 'Ask',
    title: 'Two departments that have nobody in the test group',
    text: 'Sales and Legal: please name three people each.',
    by: 'lead',
    person: 'lead',
    stands: { monthsAgo: 2 }
  },
  {
    topic: 'Risk',
    title: 'Android hangs on one person',
    text: 'Nils has left. Until somebody new has learned it, Amir alone looks after phones and scanners.',
    by: 'lead',
    person: 'admin1',
    stands: { monthsAgo: 2 }
  },
  {
    topic: 'Decision',
    title: 'Dana learns Android, with Amir as her mentor',
    text: 'By the end of her plan she looks after the scanners of the warehouse on her own.',
    by: 'lead',
    person: 'admin1',
    reviewInDays: 45,
    stands: { monthsAgo: 1 }
  },
  {
    topic: 'Ask',
    title: 'Test devices: two iPads and two Android phones',
    text: 'We try updates on our own phones now. About 2,000 euros.',
    by: 'lead',
    person: 'lead',
    stands: { monthsAgo: 1 }
  },
  {
    topic: 'Risk',
    title: 'Windows updates may stop behind our proxy',
    text: 'It breaks connections to the new addresses. The network team has the list, and no day yet.',
    by: 'admin2',
    person: 'admin2',
    stands: { monthsAgo: 1 }
  },
  {
    topic: 'Decision',
    title: 'The help desk hears of a change before users do',
    text: 'No mail to users leaves before the answer stands in the FAQ.',
    by: 'lead',
    person: 'helpdesk',
    stands: { monthsAgo: 0 }
  },
  {
    topic: 'Ask',
    title: 'Somebody who stands in for Brigitte',
    text: 'She is away for three weeks. Amir cannot look after Windows as well; two days a week of an engineer would do.',
    by: 'lead',
    stands: { monthsAgo: 0 }
  },
  {
    topic: 'Risk',
    title: 'Some computers cannot be kept on Windows 10',
    text: 'Those of the laboratory need extended updates, or lose access when the rule changes.',
    by: 'lead',
    person: 'admin2',
    stands: { monthsAgo: 0 }
  }
];
