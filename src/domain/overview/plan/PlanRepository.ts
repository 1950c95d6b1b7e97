import type {
  Alert,
  AlertDraft,
  OperationsPlan,
  PlanAnswer,
  PlanAnswerDraft,
  PlanNote,
  PlanNoteDraft
} from './planModel';

type Seen = Pick<PlanAnswer, 'id' | 'etag'>;

/**
 * The plan for operations and maintenance. All methods reject with `RepositoryError`; `notSetUp` when the lists are not
 * there.
 */
export interface OperationsPlanRepository {
  /** Answers, what belongs to no report, and alerts: some dozens of rows. */
  plan(): Promise<OperationsPlan>;
  /** What stands in the reports of these periods: by `period`, which is indexed. */
  notesOf(periods: readonly string[]): Promise<readonly PlanNote[]>;
  /**
   * Answers a question. `seen`: the answer that the person had before them, `null` when there was none. Rejects with
   * `conflict` when somebody answered or changed it since.
   */
  answer(question: string, draft: PlanAnswerDraft, seen: Seen | null): Promise<PlanAnswer>;
  addNote(draft: PlanNoteDraft): Promise<PlanNote>;
  /** Rejects with `conflict` when somebody changed it since. */
  updateNote(seen: Seen, draft: PlanNoteDraft): Promise<PlanNote>;
  addAlert(draft: AlertDraft): Promise<Alert>;
  /** Rejects with `conflict` when somebody changed it since. */
  updateAlert(seen: Seen, draft: AlertDraft): Promise<Alert>;
  /** To the site's recycle bin; the result brings it back with `restore`. */
  removeNote(seen: Seen): Promise<string>;
  removeAlert(seen: Seen): Promise<string>;
  restore(recycleBinId: string): Promise<void>;
}
