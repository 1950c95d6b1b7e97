import type { EntryDraft } from '../entry';
import { differingEntryFields, type EntryField } from '../diff/entryFields';

export type Side = 'mine' | 'theirs';

/** One field that two people say differently. */
export interface EntryConflictField {
  readonly field: EntryField;
  /** What is chosen at first: the side that changed the field, and one's own where both did. */
  readonly proposed: Side;
  /** Nothing to think about when only one of them touched it. */
  readonly changedByBoth: boolean;
}

/** What a person has to choose between after a conflict; `base` is the version that they began with. */
export function entryConflict(
  base: EntryDraft,
  mine: EntryDraft,
  theirs: EntryDraft
): readonly EntryConflictField[] {
  const byMe = new Set(differingEntryFields(base, mine));
  const byThem = new Set(differingEntryFields(base, theirs));
  return differingEntryFields(mine, theirs).map((field) => ({
    field,
    proposed: byMe.has(field) ? 'mine' : 'theirs',
    changedByBoth: byMe.has(field) && byThem.has(field)
  }));
}
