import { differingEntryFields } from '../../../../domain/faq/diff/entryFields';
import type { Entry, EntryDraft } from '../../../../domain/faq/entry';
import { draftOfEntry } from '../../../../domain/faq/entryDraft';
import type { EntryRepository } from '../../../../domain/faq/EntryRepository';

/** Two entries, as they were when a person decided, and what one of them will say. */
export interface MergePlan {
  readonly kept: Entry;
  readonly other: Entry;
  readonly draft: EntryDraft;
  readonly isPublishing: boolean;
}

/** How far it is, and both entries as they are now. */
export interface MergeProgress {
  readonly plan: MergePlan;
  readonly kept: Entry;
  readonly other: Entry;
  readonly isWritten: boolean;
  readonly isPublished: boolean;
  readonly isRetired: boolean;
}

export type MergeStep = 'write' | 'publish' | 'retire';

export function beginMerge(plan: MergePlan): MergeProgress {
  const { kept, other } = plan;
  return { plan, kept, other, isWritten: false, isPublished: false, isRetired: false };
}

/** The text comes first, and the entry that goes is taken away last: at every moment readers find one of them. */
export function nextStep({ plan, isWritten, isPublished, isRetired }: MergeProgress): MergeStep | undefined {
  if (!isWritten) return 'write';
  if (plan.isPublishing && !isPublished) return 'publish';
  return isRetired ? undefined : 'retire';
}

/** Writes nothing where the entry says it already, such as after an answer that got lost. */
async function write(entries: EntryRepository, entry: Entry, draft: EntryDraft): Promise<Entry> {
  const isThere = differingEntryFields(draftOfEntry(entry), draft).length === 0;
  return isThere ? entry : entries.update(entry, draft);
}

export async function takeStep(
  entries: EntryRepository,
  progress: MergeProgress,
  step: MergeStep
): Promise<MergeProgress> {
  const { plan, kept, other } = progress;
  switch (step) {
    case 'write':
      return { ...progress, kept: await write(entries, kept, plan.draft), isWritten: true };
    case 'publish':
      return { ...progress, kept: await entries.publish(kept), isPublished: true };
    case 'retire':
      return { ...progress, other: await entries.retire(other, kept.id), isRetired: true };
  }
}

/** Readers saw all of the text. */
function wasShownWhole({ status, publishedVersion, contentVersion }: Entry): boolean {
  return status === 'Published' && publishedVersion === contentVersion;
}

/**
 * Takes one step back; `undefined` when there is none left. The former text is written as a new version, so that votes about
 * the text before the merge stay with the earlier one.
 */
export async function stepBack(
  entries: EntryRepository,
  progress: MergeProgress
): Promise<MergeProgress | undefined> {
  const { plan, kept, other, isRetired, isWritten } = progress;
  if (isRetired) {
    const isRetiredOnly = plan.other.status === 'Retired';
    const back = isRetiredOnly ? await entries.retire(other) : await entries.bringBack(other);
    return { ...progress, other: back, isRetired: false };
  }
  if (isWritten) {
    return { ...progress, kept: await write(entries, kept, draftOfEntry(plan.kept)), isWritten: false };
  }
  if (wasShownWhole(plan.kept) && kept.publishedVersion !== kept.contentVersion) {
    return { ...progress, kept: await entries.publish(kept), isPublished: false };
  }
  return undefined;
}

/** What cannot be taken back: readers go on seeing the merged text of what was not published, or not as it was. */
export function leavesMergedText({ plan, isPublished }: MergeProgress): boolean {
  return isPublished && !wasShownWhole(plan.kept);
}
