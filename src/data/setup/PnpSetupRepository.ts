import { lists, schemaVersion } from '../../lists';
import type { Person } from '../../domain/people/person';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import { planSetup } from '../../domain/setup/planSetup';
import type { SetupPlan, SetupProgress, SetupStatus, SetupStep } from '../../domain/setup/setupModel';
import type { SetupOutcome, SetupRepository } from '../../domain/setup/SetupRepository';
import type { DataSite } from '../DataSite';
import { itemsOf } from '../rowParser';
import { readExisting } from './readExisting';
import { readRecordedVersion, statusOf } from './schemaVersionRow';
import { performStep } from './steps';

/** Creates, repairs and upgrades the lists through SharePoint's REST. Loaded only when somebody sets up. */
export class PnpSetupRepository implements SetupRepository {
  public constructor(private readonly site: DataSite) {}

  public async status(): Promise<SetupStatus> {
    return statusOf(await readRecordedVersion(this.site));
  }

  public async plan(): Promise<SetupPlan> {
    const found = await Promise.all([
      readRecordedVersion(this.site),
      ...Object.values(lists).map((list) => readExisting(this.site, list))
    ]);
    const [recorded, ...existing] = found;
    const byKey = Object.fromEntries(Object.keys(lists).map((key, index) => [key, existing[index]]));
    return planSetup(lists, byKey, recorded, schemaVersion);
  }

  public async run(
    plan: SetupPlan,
    onProgress: (progress: SetupProgress) => void,
    signal: AbortSignal
  ): Promise<SetupOutcome> {
    const context = { site: this.site, sp: this.site.client.stoppable(signal) };
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
  if (!isRepositoryError(error, 'forbidden')) return null;
  return step.action === 'recordVersion' ? 'Add Items' : 'Manage Lists';
}
