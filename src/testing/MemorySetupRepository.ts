import { lists, schemaVersion } from '../lists';
import type { Person } from '../domain/people/person';
import { RepositoryError } from '../domain/RepositoryError';
import { planSetup } from '../domain/setup/planSetup';
import { rightFor } from '../domain/setup/rightFor';
import type { SetupPlan, SetupProgress, SetupStatus, SetupStep } from '../domain/setup/setupModel';
import type { SetupOutcome, SetupRepository } from '../domain/setup/SetupRepository';
import { applyStep, siteReaders } from './applySetupStep';
import { Faults } from './Faults';
import { accessOf, type MemoryPerson } from './memoryPeople';
import { personOf, type MemorySite } from './MemorySite';

/** The in-memory twin of the set-up repository: the same plan, carried out on the `MemorySite`. */
export class MemorySetupRepository extends Faults implements SetupRepository {
  public constructor(
    private readonly site: MemorySite,
    private readonly person: MemoryPerson = site.personByRole('owner')
  ) {
    super();
  }

  public async status(): Promise<SetupStatus> {
    await this.pass();
    const found = this.site.recordedVersion;
    if (found === null) return { kind: 'missing' };
    if (found === schemaVersion) return { kind: 'ready' };
    return { kind: found < schemaVersion ? 'outdated' : 'newer', found, wanted: schemaVersion };
  }

  public async plan(): Promise<SetupPlan> {
    await this.pass();
    return planSetup(lists, this.site.existing, this.site.recordedVersion, schemaVersion, siteReaders);
  }

  /** A planned failure (`failNext`) makes the next step fail. */
  public async run(
    plan: SetupPlan,
    onProgress: (progress: SetupProgress) => void,
    signal: AbortSignal
  ): Promise<SetupOutcome> {
    const total = plan.steps.length;
    for (const [index, step] of plan.steps.entries()) {
      if (signal.aborted) return { kind: 'stopped' };
      onProgress({ step, index, total, state: 'running' });
      try {
        await this.pass();
        this.requireRight(step);
        applyStep(this.site, step);
      } catch (error) {
        const progress: SetupProgress = { step, index, total, state: 'failed', error: error as Error };
        onProgress(progress);
        const missingRight = (error as RepositoryError).kind === 'forbidden' ? rightFor(step.action) : null;
        return { kind: 'failed', progress, missingRight };
      }
      onProgress({ step, index, total, state: 'done' });
    }
    return { kind: 'completed' };
  }

  public async owners(): Promise<readonly Person[]> {
    await this.pass();
    return this.site.people.filter((person) => person.role === 'owner').map(personOf);
  }

  private requireRight({ action }: SetupStep): void {
    const { role, name } = this.person;
    const isAllowed = action === 'restrictReading' ? role === 'owner' : accessOf[role].canManageLists;
    if (!isAllowed) throw new RepositoryError('forbidden', `${name} lacks the right ${rightFor(action)}.`);
  }
}
