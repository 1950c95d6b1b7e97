import { differingFields, type DraftField } from '../../../domain/tasks/draftConflict';
import type { TaskDraft } from '../../../domain/tasks/task';

export type Side = 'mine' | 'theirs';

/** One field that both versions say differently. */
export interface ConflictField {
  readonly field: DraftField;
  /** What is chosen at first: the side that changed the field, and one's own where both did. */
  readonly proposed: Side;
  /** Both sides changed it, so that one of them loses something. */
  readonly isContested: boolean;
}

/** What a person has to choose between; `base` is the version that they began with. */
export function conflictFields(
  base: TaskDraft,
  mine: TaskDraft,
  theirs: TaskDraft
): readonly ConflictField[] {
  const changedByMe = new Set(differingFields(base, mine));
  const changedByThem = new Set(differingFields(base, theirs));
  return differingFields(mine, theirs).map((field) => ({
    field,
    proposed: changedByMe.has(field) ? 'mine' : 'theirs',
    isContested: changedByMe.has(field) && changedByThem.has(field)
  }));
}
