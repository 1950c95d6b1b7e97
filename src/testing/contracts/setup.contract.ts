import { lists, schemaVersion } from '../../lists';
import type { SetupProgress } from '../../domain/setup/setupModel';
import type { SetupOutcome, SetupRepository } from '../../domain/setup/SetupRepository';
import type { TaskRepository } from '../../domain/tasks/TaskRepository';
import { aDraft } from '../builders';
import type { Role } from './roles';
import { aCompletion, theOccurrence } from './taskSite';

/** A site without the suite's lists. */
export interface SetupSiteUnderTest {
  as(role: Role): SetupRepository;
  tasks(role: Role): TaskRepository;
  close(): Promise<void>;
}

const never = (): AbortSignal => new AbortController().signal;

async function runAll(setup: SetupRepository): Promise<SetupOutcome> {
  return setup.run(await setup.plan(), () => undefined, never());
}

/** What every set-up repository has to do. */
export function describeSetupRepository(name: string, make: () => Promise<SetupSiteUnderTest>): void {
  describe(`${name}: set-up`, () => {
    let site: SetupSiteUnderTest;
    let setup: SetupRepository;

    beforeEach(async () => {
      site = await make();
      setup = site.as('owner');
    });

    afterEach(() => site.close());

    it('finds nothing on a new site, and plans every list, column and view', async () => {
      expect(await setup.status()).toEqual({ kind: 'missing' });
      const { steps, warnings } = await setup.plan();
      const count = (action: string): number => steps.filter((step) => step.action === action).length;
      const all = Object.values(lists);
      expect(warnings).toEqual([]);
      expect(count('createList')).toBe(all.length);
      expect(count('addColumn')).toBe(all.reduce((sum, list) => sum + Object.keys(list.columns).length, 0));
      expect(count('addView')).toBe(all.reduce((sum, list) => sum + list.views.length, 0));
      expect(steps.at(-1)).toMatchObject({ action: 'recordVersion', subject: String(schemaVersion) });
    });

    it('makes everything, with progress, and has nothing left to do', async () => {
      const progress: SetupProgress[] = [];
      const plan = await setup.plan();
      expect(await setup.run(plan, (one) => progress.push(one), never())).toEqual({ kind: 'completed' });
      expect(progress.map(({ index, state }) => `${index} ${state}`)).toEqual(
        plan.steps.flatMap((_, index) => [`${index} running`, `${index} done`])
      );
      expect(await setup.status()).toEqual({ kind: 'ready' });
      expect(await setup.plan()).toEqual({ steps: [], warnings: [] });
      const tasks = site.tasks('member');
      const task = await tasks.add(aDraft());
      expect((await tasks.complete(task, theOccurrence(task), aCompletion())).status).toBe('Done');
    });

    it('can be stopped after any step, and goes on from there', async () => {
      const plan = await setup.plan();
      for (const stopAfter of [0, 3, 9]) {
        const stop = new AbortController();
        const rest = await setup.plan();
        const onProgress = ({ index, state }: SetupProgress): void => {
          if (state === 'done' && index === stopAfter) stop.abort();
        };
        expect(await setup.run(rest, onProgress, stop.signal)).toEqual({ kind: 'stopped' });
      }
      expect((await setup.plan()).steps).toHaveLength(plan.steps.length - 1 - 4 - 10);
      expect(await runAll(setup)).toEqual({ kind: 'completed' });
      expect((await setup.plan()).steps).toEqual([]);
    });

    it('does nothing when it was stopped before it began', async () => {
      const stop = new AbortController();
      stop.abort();
      const plan = await setup.plan();
      expect(await setup.run(plan, () => undefined, stop.signal)).toEqual({ kind: 'stopped' });
      expect(await setup.plan()).toEqual(plan);
    });

    it('fails for a visitor at the first step, names the right, and tells whom to ask', async () => {
      const visitor = site.as('visitor');
      const outcome = await visitor.run(await visitor.plan(), () => undefined, never());
      expect(outcome).toMatchObject({
        kind: 'failed',
        missingRight: 'Manage Lists',
        progress: { index: 0, state: 'failed', error: { kind: 'forbidden' } }
      });
      const owners = await visitor.owners();
      expect(owners.length).toBeGreaterThan(0);
      expect(owners[0]?.name).not.toBe('');
    });
  });
}
