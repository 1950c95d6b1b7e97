import * as fc from 'fast-check';
import { aPerson, aTask } from '../../testing/builders';
import { focusAreas } from '../../lists';
import type { Person } from '../people/person';
import type { Task } from '../tasks/task';
import { coverageOf } from './coverage';

const amir = aPerson({ id: 1, name: 'Amir' });
const bea = aPerson({ id: 2, name: 'Bea' });
const chen = aPerson({ id: 3, name: 'Chen' });

let lastId = 0;
const heldBy = (owner: Person | null, backup: Person | null, changes: Partial<Task> = {}): Task =>
  aTask({ id: ++lastId, owner, backup, ...changes });

const ids = (tasks: readonly Task[]): number[] => tasks.map(({ id }) => id);

describe('the coverage of the tasks', () => {
  const covered = heldBy(amir, bea);
  const alsoCovered = heldBy(amir, chen);
  const alone = heldBy(bea, null);
  const ownBackup = heldBy(bea, bea);
  const orphan = heldBy(null, chen);
  const done = heldBy(amir, null, { status: 'Done' });
  const coverage = coverageOf([covered, alsoCovered, alone, ownBackup, orphan, done]);

  it('shows who covers whom', () => {
    expect(coverage.backups).toEqual([bea, chen]);
    expect(coverage.rows.map(({ owner, cells }) => [owner.name, cells])).toEqual([
      [
        'Amir',
        [
          { backup: bea, tasks: [covered] },
          { backup: chen, tasks: [alsoCovered] }
        ]
      ],
      ['Bea', []]
    ]);
    expect(coverage.total).toBe(5);
  });

  it('names tasks without an owner or somebody else to stand in, and on whom they hang', () => {
    expect(ids(coverage.withoutOwner)).toEqual([orphan.id]);
    expect(ids(coverage.withoutBackup)).toEqual([alone.id, ownBackup.id]);
    expect(coverage.singlePersons).toEqual([{ person: bea, tasks: [alone, ownBackup] }]);
  });

  it('names the focus areas in which everything hangs on one person', () => {
    const areas = coverageOf([
      heldBy(amir, null, { focusArea: 'Training' }),
      heldBy(amir, null, { focusArea: 'Training' }),
      heldBy(amir, null, { focusArea: 'Planning' }),
      heldBy(amir, bea, { focusArea: 'Planning' }),
      heldBy(amir, null, { focusArea: 'Operations' }),
      heldBy(null, null, { focusArea: 'Operations' })
    ]).singlePersonAreas;
    expect(areas).toEqual([{ focusArea: 'Training', person: amir, tasks: 2 }]);
  });

  it('loses and doubles no open task', () => {
    const somebody = fc.constantFrom(null, amir, bea, chen);
    const task = fc
      .record({
        owner: somebody,
        backup: somebody,
        focusArea: fc.constantFrom(...focusAreas),
        status: fc.constantFrom('Open' as const, 'Done' as const)
      })
      .map((changes) => heldBy(changes.owner, changes.backup, changes));
    fc.assert(
      fc.property(fc.array(task), (tasks) => {
        const { rows, withoutOwner, total } = coverageOf(tasks);
        const inRows = rows.flatMap((row) => [...row.cells.flatMap((cell) => cell.tasks), ...row.uncovered]);
        const sorted = ids([...inRows, ...withoutOwner]).sort((a, b) => a - b);
        expect(sorted).toEqual(ids(tasks.filter(({ status }) => status === 'Open')));
        expect(total).toBe(sorted.length);
      })
    );
  });
});
