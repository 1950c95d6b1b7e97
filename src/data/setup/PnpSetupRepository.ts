import { lists, schemaVersion, type ListDefinition } from '../../lists';
import type { Person } from '../../domain/people/person';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import { planSetup } from '../../domain/setup/planSetup';
import { rightFor } from '../../domain/setup/rightFor';
import type { SetupPlan, SetupProgress, SetupStatus, SetupStep } from '../../domain/setup/setupModel';
import type { SetupOutcome, SetupRepository } from '../../domain/setup/SetupRepository';
import type { DataSite } from '../DataSite';
import { itemsOf } from '../rowParser';
import { namesOfSiteReaders } from './readers';
import { readExisting } from './readExisting';
import { readRecordedVersion, statusOf } from './schemaVersionRow';
import { performStep } from './steps';

/** Creates, repairs and upgrades the lists through SharePoint's REST. Loaded only when somebody sets up. */
export class PnpSetupRepository implements SetupRepository {
  public constructor(
    private readonly site: DataSite,
    private readonly definitions: Readonly<Record<string, ListDefinition>> = lists
  ) {}

  public async status(): Promise<SetupStatus> {
    return statusOf(await readRecordedVersion(this.site));
  }

  public async plan(): Promise<SetupPlan> {
    const { definitions } = this;
    const [recorded, siteReaders, ...existing] = await Promise.all([
      readRecordedVersion(this.site),
      this.siteReaders(),
      ...Object.values(definitions).map((list) => readExisting(this.site, list))
    ]);
    const byKey = Object.fromEntries(Object.keys(definitions).map((key, index) => [key, existing[index]]));
    return planSetup(definitions, byKey, recorded, schemaVersion, siteReaders);
  }

  public async run(
    plan: SetupPlan,
    onProgress: (progress: SetupProgress) => void,
    signal: AbortSignal
  ): Promise<SetupOutcome> {
    const { site, definitions } = this;
    const context = { site, definitions, sp: site.client.stoppable(signal) };
    const total = plan.steps.length;
    for (const [index, step] of plan.steps.entries()) {
      if (signal.aborted) return { kind: 'stopped' };
      onProgress({ step, index, total, state: 'running' });
      try {
        await performStep(context, step);
      } catch (error) {
        // The wait for a throttled site was ended: the step can be done again.
        if (signal.aborted && error === signal.reason) return { kind: 'stopped' };
        const failure = toError(error, step);
        const progress: SetupProgress = { step, index, total, state: 'failed', error: failure };
        onProgress(progress);
        return { kind: 'failed', progress, missingRight: missingRight(failure, step) };
      }
      onProgress({ step, index, total, state: 'done' });
    }
    return { kind: 'completed' };
  }

  public async owners(): Promise<readonly Person[]> {
    const select = '$select=Id,Title,Email,PrincipalType';
    try {
      return await this.users(`_api/web/associatedOwnerGroup/users?${select}`);
    } catch (error) {
      // Visitors may not look into every group; the site's administrators are known to all.
      if (!isRepositoryError(error, 'forbidden') && !isRepositoryError(error, 'notFound')) throw error;
      return this.users(`_api/web/siteusers?${select}&$filter=IsSiteAdmin eq true`);
    }
  }

  /** Asked for only when a list is to be taken away from them. */
  private async siteReaders(): Promise<readonly string[]> {
    const isForTeam = Object.values(this.definitions).some(({ reading }) => reading === 'team');
    return isForTeam ? namesOfSiteReaders(this.site, lists.settings) : [];
  }

  private async users(path: string): Promise<readonly Person[]> {
    const users = itemsOf(lists.settings, await this.site.client.readPath(path, { metadata: 'none' }));
    return (users as readonly Record<string, unknown>[]).map(({ Id, Title, Email }) => ({
      id: Number(Id),
      name: String(Title ?? ''),
      email: String(Email ?? '')
    }));
  }
}

function toError(error: unknown, step: SetupStep): Error {
  if (error instanceof Error) return error;
  return new RepositoryError('invalid', `Step "${step.id}" failed: ${String(error)}`);
}

/** SharePoint's name of the right that a refused step needs. */
function missingRight(error: Error, step: SetupStep): string | null {
  return isRepositoryError(error, 'forbidden') ? rightFor(step.action) : null;
}
