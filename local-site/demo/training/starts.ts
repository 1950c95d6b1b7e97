import type { DemoOwnRecord, DemoStart } from './model';

/** Plans of the starter that the team uses. */
export const plans: readonly { readonly key: string; readonly owner: string }[] = [
  { key: 'plan-intune-admin', owner: 'lead' },
  { key: 'plan-help-desk', owner: 'helpdesk' }
];

/** Who went, or goes, through one of them. */
export const starts: readonly DemoStart[] = [
  {
    plan: 'plan-help-desk',
    person: 'helpdesk',
    startDaysAgo: 95,
    mentor: 'admin2',
    manager: 'lead',
    finishedDaysAgo: 2
  },
  {
    plan: 'plan-intune-admin',
    person: 'joiner',
    startDaysAgo: 21,
    mentor: 'admin1',
    manager: 'lead',
    leftOut: ['compliance']
  }
];

/** What somebody keeps who may only read the site. */
export const ownRecords: readonly DemoOwnRecord[] = [
  {
    person: 'newhire',
    course: 'own-false-messages',
    madeDaysAgo: 19,
    dueInDays: -6,
    done: { kind: 'declared', daysAgo: 15, score: [1, 1] },
    takenOver: { by: 'lead', daysAgo: 13 }
  },
  {
    person: 'newhire',
    course: 'own-refresher',
    madeDaysAgo: 8,
    done: { kind: 'declared', daysAgo: 1, score: [2, 2], note: 'The part about pictures was new to me.' }
  },
  { person: 'newhire', course: 'own-shared-ipads', madeDaysAgo: 3, dueInDays: 9 }
];
