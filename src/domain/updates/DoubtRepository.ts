import type { Doubt, DoubtTarget } from './ripple/doubt';

/** A doubt as the list has it. */
export interface StoredDoubt extends Doubt {
  readonly id: number;
  readonly etag: string;
  /** 0 when the notice was deleted. */
  readonly noticeId: number;
  /** Title of the FAQ entry or course when the doubt was recorded. */
  readonly targetTitle: string;
}

/**
 * Which entries notices cast doubt on. What becomes of a doubt is decided by `confirmDoubt`, `dismissDoubt` and `verifyDoubt`.
 * All methods reject with `RepositoryError`; `notSetUp` when the list is not there.
 */
export interface DoubtRepository {
  /** Everything that was said about these notices, by id of the notice. */
  ofNotices(noticeIds: readonly number[]): Promise<ReadonlyMap<number, readonly StoredDoubt[]>>;
  /** Everything that is not dismissed about FAQ entries, or about courses: what their readers are warned of. */
  ofTargets(kind: DoubtTarget['kind']): Promise<readonly StoredDoubt[]>;
  /** Rejects with `conflict` when something was said already about this notice and this entry. */
  add(noticeId: number, targetTitle: string, doubt: Doubt): Promise<StoredDoubt>;
  /** Rejects with `conflict` when somebody changed it since, with `invalid` when it is about another notice or entry. */
  update(seen: StoredDoubt, doubt: Doubt): Promise<StoredDoubt>;
}
