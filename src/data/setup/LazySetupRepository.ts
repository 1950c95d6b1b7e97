import type { Person } from '../../domain/people/person';
import type { SetupPlan, SetupProgress, SetupStatus } from '../../domain/setup/setupModel';
import type { SetupOutcome, SetupRepository } from '../../domain/setup/SetupRepository';
import type { DataSite } from '../DataSite';
import { readRecordedVersion, statusOf } from './schemaVersionRow';

/** Set-up as pages see it: the status at once; everything else is loaded when somebody wants to set up or upgrade. */
export class LazySetupRepository implements SetupRepository {
  public constructor(private readonly site: DataSite) {}

  public async status(): Promise<SetupStatus> {
    return statusOf(await readRecordedVersion(this.site));
  }

  public async plan(): Promise<SetupPlan> {
    return (await this.load()).plan();
  }

  public async run(
    plan: SetupPlan,
    onProgress: (progress: SetupProgress) => void,
    signal: AbortSignal
  ): Promise<SetupOutcome> {
    return (await this.load()).run(plan, onProgress, signal);
  }

  public async owners(): Promise<readonly Person[]> {
    return (await this.load()).owners();
  }

  private async load(): Promise<SetupRepository> {
    const { PnpSetupRepository } = await import(/* webpackChunkName: 'setup' */ './PnpSetupRepository');
    return new PnpSetupRepository(this.site);
  }
}
