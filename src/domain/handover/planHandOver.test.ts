import * as fc from 'fast-check';
import { aPerson, aTask } from '../../testing/builders';
import type { Person } from '../people/person';
import type { Task } from '../tasks/task';
import type { TaskChange } from '../tasks/TaskRepository';
import { planHandOver, undoOfHandOver, type FreedBackup } from './planHandOver';

const amir = aPerson({ id: 1, name: 'Amir' });
const bea = aPerson({ id: 2, name: 'Bea' });
const chen = aPerson({ id: 3, name: 'Chen' });
const both = { owner: true, backup: true };

const heldBy = (owner: Person | null, backup: Person | null, changes: Partial<Task> = {}): Task =>
  aTask({ owner, backup, ...changes });

const applied = ({ task, fields }: TaskChange): Task => ({ ...task, ...fields, etag: `${task.etag}+` });

describe('a hand-over', () => {
  it.each([
    ['the owner', heldBy(amir, null), 'nobody', { owner: bea }, 'owner', 'none'],
    ['the owner, whose backup stays', heldBy(amir, chen), 'nobody', { owner: bea }, 'owner', 'none'],
    ['the backup', heldBy(chen, amir), 'nobody', { backup: bea }, 'backup', 'none'],
    [
      'the owner by the backup, who leaves a gap',
      heldBy(amir, bea),
      'nobody',
      { owner: bea, backup: null },
      'owner',
      'leftWithoutBackup'
    ],
    [
      'the owner by the backup, who changes places',
      heldBy(amir, bea),
      'from',
      { owner: bea, backup: amir },
      'owner',
      'swapped'
    ],
    [
      'the backup of the new person',
      heldBy(bea, amir),
      'nobody',
      { backup: null },
      'backup',
      'leftWithoutBackup'
    ],
    [
      'a person in both places',
      heldBy(amir, amir),
      'nobody',
      { owner: bea, backup: null },
      'both',
      'leftWithoutBackup'
    ]
  ] as const)('replaces %s', (_name, task, freed, fields, as, consequence) => {
    expect(planHandOver([task], amir, bea, both, freed)).toEqual({
      changes: [{ task, fields, as, consequence }],
      problems: []
    });
  });

  it('says where the person stays the backup, as was chosen', () => {
    const task = heldBy(bea, amir);
    expect(planHandOver([task], amir, bea, both, 'from')).toEqual({
      changes: [],
      problems: [{ problem: 'staysBackup', task }]
    });
  });

  it('leaves the other place, other people and done tasks alone', () => {
    const tasks = [heldBy(chen, bea), heldBy(null, null), heldBy(amir, null, { status: 'Done' })];
    expect(planHandOver(tasks, amir, bea, both).problems).toEqual([{ problem: 'nothingToHandOver' }]);
    const backedUp = heldBy(chen, amir);
    expect(planHandOver([backedUp], amir, bea, { owner: true, backup: false }).changes).toEqual([]);
  });

  it.each([
    ['samePerson', amir, both],
    ['noRole', bea, { owner: false, backup: false }]
  ] as const)('is refused as a whole: %s', (problem, to, roles) => {
    expect(planHandOver([heldBy(amir, null)], amir, to, roles)).toEqual({
      changes: [],
      problems: [{ problem }]
    });
  });
});

describe('whoever hands over what to whom', () => {
  const somebody = fc.constantFrom(null, amir, bea, chen);
  const tasks = fc
    .array(fc.tuple(somebody, somebody), { maxLength: 12 })
    .map((pairs) => pairs.map(([owner, backup], index) => heldBy(owner, backup, { id: index + 1 })));
  const roles = fc.record({ owner: fc.boolean(), backup: fc.boolean() });
  const freed = fc.constantFrom<FreedBackup>('nobody', 'from');

  it('nobody becomes their own backup, and the handed-over places are empty afterwards', () => {
    fc.assert(
      fc.property(tasks, roles, freed, (some, chosen, freedBackup) => {
        const { changes } = planHandOver(some, amir, bea, chosen, freedBackup);
        for (const change of changes) {
          const after = applied(change);
          expect(after.owner !== null && after.owner.id === after.backup?.id).toBe(false);
          if (chosen.owner) expect(after.owner?.id).not.toBe(amir.id);
          if (chosen.backup && freedBackup === 'nobody') expect(after.backup?.id).not.toBe(amir.id);
        }
      })
    );
  });

  it('can be taken back: every task is as it was', () => {
    fc.assert(
      fc.property(tasks, roles, freed, (some, chosen, freedBackup) => {
        const { changes } = planHandOver(some, amir, bea, chosen, freedBackup);
        const undone = undoOfHandOver(changes, changes.map(applied)).map(applied);
        expect(undone.map(({ etag: _etag, ...rest }) => rest)).toEqual(
          changes.map(({ task: { etag: _etag, ...rest } }) => rest)
        );
      })
    );
  });
});
