import type { IntakeRow } from '../../../domain/updates/intake/intakeModel';
import { rowsToWrite, type IntakeRepository } from '../../../domain/updates/IntakeRepository';
import type { NoticeDraft } from '../../../domain/updates/notice';
import type { OwnerRule } from '../../../domain/updates/ownerRules';
import { noticeKeyOf } from '../../../domain/updates/noticeKey';
import { planIntake } from '../../../domain/updates/planIntake';
import { fingerprintOf } from '../../../domain/updates/text/fingerprint';
import { textOfHtml } from '../../../domain/updates/text/htmlText';

function rowOf(draft: NoticeDraft): IntakeRow {
  const text = draft.bodyHtml === null ? null : textOfHtml(draft.bodyHtml);
  return {
    kind: 'taken',
    row: 1,
    draft,
    fingerprint: fingerprintOf({ title: draft.title, text }),
    warnings: []
  };
}

/**
 * Writes a notice on the way that imports take: saving it again, after an answer that was lost, makes no second one. Rejects
 * when it was not written.
 */
export async function saveNotice(
  intake: IntakeRepository,
  draft: NoticeDraft,
  ownerRules: readonly OwnerRule[]
): Promise<void> {
  const known = await intake.known([noticeKeyOf(draft)]);
  const plan = planIntake([rowOf(draft)], known);
  const { failed } = await intake.write(rowsToWrite(plan), { ownerRules });
  if (failed[0]) throw failed[0].error;
}

/** The id of the notice in the list; `undefined` when it cannot be found just now. */
export async function idOfNotice(
  intake: Pick<IntakeRepository, 'known'>,
  draft: NoticeDraft
): Promise<number | undefined> {
  try {
    return (await intake.known([noticeKeyOf(draft)]))[0]?.id;
  } catch {
    // It is saved: that it cannot be opened from here is no failure.
    return undefined;
  }
}
