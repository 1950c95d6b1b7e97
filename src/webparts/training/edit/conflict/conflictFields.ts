import type { CourseDraft } from '../../../../domain/training/course';
import type { CourseField } from '../../../../domain/training/intake/courseFields';
import { changedFields } from '../changedFields';

export type Side = 'mine' | 'theirs';

/** One field that two people say differently. */
export interface ConflictField {
  readonly field: CourseField;
  /** What is chosen at first: the side that changed the field, and one's own where both did. */
  readonly proposed: Side;
  readonly changedByBoth: boolean;
}

/** What a person has to choose between after a conflict; `base` is the version that they began with. */
export function conflictFields(
  base: CourseDraft,
  mine: CourseDraft,
  theirs: CourseDraft
): readonly ConflictField[] {
  const byMe = new Set(changedFields(base, mine));
  const byThem = new Set(changedFields(base, theirs));
  return changedFields(mine, theirs).map((field) => ({
    field,
    proposed: byMe.has(field) ? 'mine' : 'theirs',
    changedByBoth: byMe.has(field) && byThem.has(field)
  }));
}
