import { isRepositoryError } from '../../../../domain/RepositoryError';
import type {
  Notice,
  NoticeRepository,
  NoticeSummary,
  TeamFields
} from '../../../../domain/updates/NoticeRepository';

/** The team's fields that are changed here, without a decision. */
export const changeableFields = ['owner', 'rollsOutOn', 'adminImpact', 'userImpact'] as const;

export type ChangeableField = (typeof changeableFields)[number];

export type TeamValues = Pick<TeamFields, ChangeableField>;

export type TeamChanges = Partial<TeamValues>;

function comparable(values: TeamChanges, field: ChangeableField): unknown {
  const value = values[field];
  return typeof value === 'object' ? (value?.id ?? null) : value;
}

export function valuesOf({ owner, rollsOutOn, adminImpact, userImpact }: NoticeSummary): TeamValues {
  return { owner, rollsOutOn, adminImpact, userImpact };
}

/** The fields that `changes` sets to something else than they are. */
export function changedFields(changes: TeamChanges, notice: NoticeSummary): readonly ChangeableField[] {
  return changeableFields.filter(
    (field) => changes[field] !== undefined && comparable(changes, field) !== comparable(notice, field)
  );
}

/** Only these fields of the values. */
export function pickFields(values: TeamChanges, fields: readonly ChangeableField[]): TeamChanges {
  return Object.fromEntries(fields.map((field) => [field, values[field]]));
}

/** The fields in which two versions of a notice differ. */
export function differingFields(a: NoticeSummary, b: NoticeSummary): readonly ChangeableField[] {
  return changeableFields.filter((field) => comparable(a, field) !== comparable(b, field));
}

export type ChangeOutcome =
  | { readonly kind: 'changed'; readonly before: NoticeSummary; readonly now: NoticeSummary }
  /** Somebody changed the same fields; nothing was written. */
  | { readonly kind: 'collided'; readonly theirs: Notice; readonly fields: readonly ChangeableField[] }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Changes fields; when somebody else changed other ones meanwhile, both changes stay. Never rejects. */
export async function changeTeamFields(
  notices: NoticeRepository,
  seen: NoticeSummary,
  changes: TeamChanges
): Promise<ChangeOutcome> {
  try {
    return { kind: 'changed', before: seen, now: await notices.change(seen, changes) };
  } catch (error) {
    if (!isRepositoryError(error, 'conflict')) return { kind: 'failed', error };
  }
  try {
    const theirs = await notices.get(seen.id);
    const fields = differingFields(seen, theirs).filter(
      (field) => changes[field] !== undefined && comparable(changes, field) !== comparable(theirs, field)
    );
    if (fields.length > 0) return { kind: 'collided', theirs, fields };
    return { kind: 'changed', before: theirs, now: await notices.change(theirs, changes) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}
