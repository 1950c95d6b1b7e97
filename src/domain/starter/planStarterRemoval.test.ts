import { aPerson, aTask } from '../../testing/builders';
import type { Task } from '../tasks/task';
import { planStarterRemoval } from './planStarterRemoval';
import type { StarterTask } from './StarterTask';
import { starterDraft, starterSourceKey } from './starterDrafts';

const original: StarterTask = {
  key: 'look',
  kind: 'Activity',
  focusArea: 'Operations',
  title: 'Look at the alerts',
  instructions: '<p>One by one.</p>'
};

const asAdded = (changes: Partial<Task> = {}): Task =>
  aTask({ ...starterDraft(original), sourceKey: starterSourceKey(original), ...changes });

describe('removing starter content', () => {
  it('takes a task that is still as it came', () => {
    expect(planStarterRemoval([asAdded()], [original]).remove).toHaveLength(1);
  });

  it('takes a task whose text was only stored in another form', () => {
    const stored = asAdded({ instructions: '<div class="ExternalClass1"><p>One by\n one.</p></div>' });
    expect(planStarterRemoval([stored], [original]).remove).toEqual([stored]);
  });

  it.each([
    ['changed', asAdded({ title: 'Look at the alerts at nine' })],
    ['changed', asAdded({ owner: aPerson() })],
    ['changed', asAdded({ instructions: '<p>Two by two.</p>' })],
    ['used', asAdded({ status: 'Done' })],
    ['used', asAdded({ cycle: 1 })],
    ['unknown', asAdded({ sourceKey: 'starter:of-another-edition' })],
    ['unknown', asAdded({ sourceKey: null })]
  ])('keeps a task and says why: %s', (reason, task) => {
    expect(planStarterRemoval([task], [original])).toEqual({ remove: [], keep: [{ task, reason }] });
  });
});
