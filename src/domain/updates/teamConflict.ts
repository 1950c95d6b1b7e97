import type { TeamEntryDraft } from './TeamRepository';

export type TeamField = keyof TeamEntryDraft;

/** What can be said of somebody of the team, in the order of the form. The person stays who they are. */
export const teamFields = [
  'roles',
  'platforms',
  'from',
  'until',
  'mentor',
  'backup',
  'owns'
] as const satisfies readonly TeamField[];

export type ChangeableTeamField = (typeof teamFields)[number];

/** What the list would hold, so that two values that are written alike are alike. */
const comparable: { readonly [F in ChangeableTeamField]: (draft: TeamEntryDraft) => unknown } = {
  roles: ({ roles }) => [...roles].sort().join(),
  platforms: ({ platforms }) => [...platforms].sort().join(),
  from: ({ from }) => from,
  until: ({ until }) => until,
  mentor: ({ mentor }) => mentor?.id,
  backup: ({ backup }) => backup?.id,
  owns: ({ owns }) => JSON.stringify(owns.map(({ services, platforms }) => [services, platforms]))
};

/** The fields in which two versions of an entry differ. */
export function differingTeamFields(a: TeamEntryDraft, b: TeamEntryDraft): readonly ChangeableTeamField[] {
  return teamFields.filter((field) => comparable[field](a) !== comparable[field](b));
}

export type Side = 'mine' | 'theirs';

/** One field that both versions say differently. */
export interface TeamConflictField {
  readonly field: ChangeableTeamField;
  /** What is chosen at first: the side that changed the field, and one's own where both did. */
  readonly proposed: Side;
}

/** What a person has to choose between; `base` is the version that they began with. */
export function teamConflict(
  base: TeamEntryDraft,
  mine: TeamEntryDraft,
  theirs: TeamEntryDraft
): readonly TeamConflictField[] {
  const changedByMe = new Set(differingTeamFields(base, mine));
  return differingTeamFields(mine, theirs).map((field) => ({
    field,
    proposed: changedByMe.has(field) ? 'mine' : 'theirs'
  }));
}

/** `theirs` with the chosen fields taken from `mine`. */
export function takeTeamFields(
  theirs: TeamEntryDraft,
  mine: TeamEntryDraft,
  fields: ReadonlySet<ChangeableTeamField>
): TeamEntryDraft {
  const of = <F extends ChangeableTeamField>(field: F): TeamEntryDraft[F] =>
    (fields.has(field) ? mine : theirs)[field];
  return {
    person: theirs.person,
    roles: of('roles'),
    platforms: of('platforms'),
    from: of('from'),
    until: of('until'),
    mentor: of('mentor'),
    backup: of('backup'),
    owns: of('owns')
  };
}
