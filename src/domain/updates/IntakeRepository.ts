import type { OwnerRule } from './ownerRules';
import type { KnownNotice } from './plan/knownNotice';
import type { PlannedRow } from './planIntake';

/** The rows of a plan that write something. */
export type RowToWrite = Extract<PlannedRow, { verdict: 'new' | 'changed' }>;

export function rowsToWrite(plan: readonly PlannedRow[]): readonly RowToWrite[] {
  return plan.filter((row) => row.verdict === 'new' || row.verdict === 'changed');
}

export interface IntakeProgress {
  readonly done: number;
  readonly total: number;
}

export interface WriteIntakeOptions {
  /** By which new notices get their owner. */
  readonly ownerRules?: readonly OwnerRule[];
  readonly onProgress?: (progress: IntakeProgress) => void;
  /** Stops after the batch that is under way; what was written stays. */
  readonly signal?: AbortSignal;
}

/** What became of each row, by the key of its notice. */
export interface IntakeOutcome {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Somebody else, or an earlier attempt, has written the same. */
  readonly alreadyThere: readonly string[];
  readonly failed: readonly { readonly key: string; readonly error: Error }[];
  /** Not reached, because the work was stopped or could not go on: planning and writing again goes on there. */
  readonly notTried: readonly string[];
}

/** Taking notices in. All methods reject with `RepositoryError`; `notSetUp` when the lists are not there. */
export interface IntakeRepository {
  /** What the list has of the notices with these keys, for `planIntake`. Any number of them. */
  known(keys: readonly string[]): Promise<readonly KnownNotice[]>;
  /**
   * Adds new notices and writes what the source says over changed ones; the team's own fields stay. A new revision keeps the
   * old text as an earlier one first. Keys are unique, so a repeated import makes no doubles, and one that died is finished by
   * the next. A row fails with `conflict` when the notice is no longer what the plan was made for: plan again. Rejects
   * when nothing was written and nothing can be: no right, no lists, no connection.
   */
  write(rows: readonly RowToWrite[], options?: WriteIntakeOptions): Promise<IntakeOutcome>;
}
