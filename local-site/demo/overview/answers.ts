import type { DemoAnswer } from './model';

/** The plan of the demo team. Nobody has said yet to whom they turn when they are stuck. */
export const answers: readonly DemoAnswer[] = [
  {
    question: 'teamReachedHow',
    by: 'lead',
    daysAgo: 95,
    text: 'Mailbox intune@contoso.example, read by whoever is on duty. What cannot wait: the channel "Devices" in Teams.'
  },
  {
    question: 'workOutsideHours',
    by: 'lead',
    daysAgo: 95,
    text: 'Only when more than fifty people cannot work. Then the service desk calls Lena, or Amir.'
  },
  {
    question: 'reportWriter',
    by: 'lead',
    daysAgo: 94,
    person: 'lead',
    backup: 'admin2'
  },
  {
    question: 'reportTo',
    by: 'lead',
    daysAgo: 94,
    text: 'The chief information officer, the head of the service desk, and information security.'
  },
  {
    question: 'reportWhen',
    by: 'lead',
    daysAgo: 94,
    rhythm: 'Every month',
    text: 'On the fifth, or the next working day.'
  },
  {
    question: 'reportHow',
    by: 'lead',
    daysAgo: 94,
    text: 'One page on this site, and half an hour in the meeting of the service owners.',
    reviewInDays: 30
  },
  {
    question: 'updatesWatcher',
    by: 'lead',
    daysAgo: 93,
    person: 'admin1',
    backup: 'admin2'
  },
  {
    question: 'updatesWhen',
    by: 'admin1',
    daysAgo: 93,
    rhythm: 'Every day',
    text: 'The Message Center in the morning; what is new in Intune on Mondays.'
  },
  {
    question: 'usersToldHow',
    by: 'lead',
    daysAgo: 92,
    text: 'By mail a week before, and on the intranet on the day. Nothing on Fridays.'
  },
  {
    question: 'helpDeskToldHow',
    by: 'helpdesk',
    daysAgo: 91,
    text: 'Chidi takes it into the stand-up of the help desk, and writes the answer for the FAQ.'
  },
  // Nils was asked to stand in, and has left since.
  {
    question: 'decisionMaker',
    by: 'lead',
    daysAgo: 94,
    person: 'lead',
    backup: 'nils.aberg@contoso.example'
  },
  {
    question: 'decisionsWhen',
    by: 'lead',
    daysAgo: 94,
    rhythm: 'Every week',
    text: 'Tuesdays at ten, a quarter of an hour.'
  }
];
