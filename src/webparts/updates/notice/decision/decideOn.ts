import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { decisionProblems, withoutUnused, type DecisionDraft } from '../../../../domain/updates/decision';
import type {
  Notice,
  NoticeRepository,
  NoticeSummary,
  TeamFields
} from '../../../../domain/updates/NoticeRepository';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import { basisChanges } from './basis';
import { differing, draftOf, formOf } from './decisionForm';

export type DecideOutcome =
  | { readonly kind: 'decided'; readonly notice: NoticeSummary }
  /** Somebody changed what the decision rests on; nothing was written. */
  | { readonly kind: 'changed'; readonly theirs: Notice }
  | { readonly kind: 'failed'; readonly error: unknown };

/** It was recorded, and the answer got lost. */
function isThereAlready(theirs: Notice, draft: DecisionDraft, me: number): boolean {
  const { decision } = theirs;
  if (decision?.by.id !== me || decision.revision !== theirs.revision) return false;
  return differing(withoutUnused(draft), withoutUnused(decision)).length === 0;
}

async function afterConflict(
  notices: NoticeRepository,
  seen: NoticeSummary,
  draft: DecisionDraft,
  me: number
): Promise<DecideOutcome> {
  const theirs = await notices.get(seen.id);
  if (isThereAlready(theirs, draft, me)) return { kind: 'decided', notice: theirs };
  if (basisChanges(seen, theirs).length > 0) return { kind: 'changed', theirs };
  // Only something that no decision rests on is new, such as who is asked.
  return { kind: 'decided', notice: await notices.decide(theirs, draft) };
}

/** Records a decision; when somebody was quicker, reads what is there now. Never rejects. */
export async function decideOn(
  notices: NoticeRepository,
  seen: NoticeSummary,
  draft: DecisionDraft,
  me: number
): Promise<DecideOutcome> {
  try {
    return { kind: 'decided', notice: await notices.decide(seen, draft) };
  } catch (error) {
    if (!isRepositoryError(error, 'conflict')) return { kind: 'failed', error };
  }
  try {
    return await afterConflict(notices, seen, draft, me);
  } catch (error) {
    return { kind: 'failed', error };
  }
}

/** Whether what was decided before can be decided once more: on the same text, with days that have not passed. */
export function canRestore(before: NoticeSummary, now: NoticeSummary, today: CalendarDate): boolean {
  if (before.decision === null) return true;
  const draft = draftOf(formOf(before));
  const isOnSameText = before.decision.revision === now.revision;
  return isOnSameText && draft !== undefined && decisionProblems(draft, now.actBy, today).length === 0;
}

/** The team's fields that a decision writes along, where they are not as before. */
function teamFieldsToRestore(before: NoticeSummary, now: NoticeSummary): Partial<TeamFields> {
  return {
    ...(before.owner?.id === now.owner?.id ? {} : { owner: before.owner }),
    ...(before.adminImpact === now.adminImpact ? {} : { adminImpact: before.adminImpact }),
    ...(before.userImpact === now.userImpact ? {} : { userImpact: before.userImpact })
  };
}

/** Brings decision, owner and impacts back to what they were. `onStep` hears of every row that was written. */
export async function restore(
  notices: NoticeRepository,
  before: NoticeSummary,
  now: NoticeSummary,
  onStep: (notice: NoticeSummary) => void
): Promise<void> {
  const draft = draftOf(formOf(before));
  const back = draft ? await notices.decide(now, draft) : await notices.takeBack(now);
  onStep(back);
  const fields = teamFieldsToRestore(before, back);
  if (Object.keys(fields).length > 0) onStep(await notices.change(back, fields));
}
