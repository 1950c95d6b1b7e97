import type { Person } from '../people/person';
import type { SetupPlan, SetupProgress, SetupStatus } from './setupModel';

export type SetupOutcome =
  | { readonly kind: 'completed' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly progress: SetupProgress; readonly missingRight: string | null };

/** Creates, repairs and upgrades the suite's lists. Never deletes, and changes nothing that is not the suite's. */
export interface SetupRepository {
  /** A cheap look: one row. */
  status(): Promise<SetupStatus>;
  /** Compares the lists with their definitions. */
  plan(): Promise<SetupPlan>;
  /**
   * Carries out the plan step by step. Ends `stopped` after the step that is under way when `signal` aborts, and
   * `failed` at the first step that fails, naming the right that is missing where that is the reason. Running again
   * goes on from there.
   */
  run(
    plan: SetupPlan,
    onProgress: (progress: SetupProgress) => void,
    signal: AbortSignal
  ): Promise<SetupOutcome>;
  /** The owners of the data site: whom to ask when one lacks the right to run set-up. */
  owners(): Promise<readonly Person[]>;
}
