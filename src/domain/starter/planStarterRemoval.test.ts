import { aPerson, aTask } from '../../testing/builders';
import { calendarDate } from '../dates/calendarDate';
import { onceOnly } from '../recurrence/rule';
import { changeSchedule } from '../recurrence/schedule';
import type { RecentEntry } from '../tasks/occurrence';
import type { Task } from '../tasks/task';
import { planStarterRemoval } from './planStarterRemoval';
import type { StarterTask } from './StarterTask';
import { starterDraft, starterSourceKey } from './starterDrafts';

const added = calendarDate('2026-03-04');

const original: StarterTask = {
  key: 'look',
  kind: 'Activity',
  focusArea: 'Operations',
  title: 'Look at the alerts',
  instructions: '<p>One by one.</p>',
  schedule: { pattern: { kind: 'weekly', every: 1, on: ['MO'] }, onNonWorkingDay: 'after' },
  steps: [{ label: 'Alerts', input: { kind: 'number' } }],
  minutes: 10
};

const renewal: StarterTask = {
  key: 'renew',
  kind: 'Renewal',
  focusArea: 'Operations',
  title: 'Renew the certificate',
  instructions: '<p>Same account.</p>',
  renewalOf: 'Apple MDM push certificate'
};

const asAdded = (changes: Partial<Task> = {}, starter = original): Task =>
  aTask({ ...starterDraft(starter, added), sourceKey: starterSourceKey(starter), ...changes });

const done: RecentEntry = {
  period: '2026-03-09',
  round: 1,
  state: 'done',
  due: calendarDate('2026-03-09'),
  lateSince: null,
  on: calendarDate('2026-03-09'),
  by: 7
};

describe('removing starter content', () => {
  it.each([
    ['is still as it came', asAdded()],
    [
      'was only stored in another form',
      asAdded({ instructions: '<div class="ExternalClass1"><p>One by\n one.</p></div>' })
    ],
    [
      'came with an earlier edition, which had no rule',
      asAdded({ schedule: onceOnly, steps: [], minutes: null })
    ],
    ['is a renewal that nobody has filled in', asAdded({}, renewal)]
  ])('takes a task that %s', (_name, task) => {
    expect(planStarterRemoval([task], [original, renewal])).toEqual({ remove: [task], keep: [] });
  });

  it.each([
    ['changed', asAdded({ title: 'Look at the alerts at nine' })],
    ['changed', asAdded({ owner: aPerson() })],
    ['changed', asAdded({ instructions: '<p>Two by two.</p>' })],
    [
      'changed',
      asAdded({ schedule: changeSchedule(asAdded().schedule, 'paused', calendarDate('2026-04-01')) })
    ],
    ['changed', asAdded({ schedule: onceOnly })],
    ['changed', asAdded({ steps: [] })],
    ['changed', asAdded({ dueDate: calendarDate('2027-01-31') }, renewal)],
    ['used', asAdded({ status: 'Done' })],
    ['used', asAdded({ cycle: 1 })],
    ['used', asAdded({ recent: [done] })],
    ['unknown', asAdded({ sourceKey: 'starter:of-another-edition' })],
    ['unknown', asAdded({ sourceKey: null })]
  ])('keeps a task and says why: %s (%#)', (reason, task) => {
    expect(planStarterRemoval([task], [original, renewal])).toEqual({ remove: [], keep: [{ task, reason }] });
  });
});
