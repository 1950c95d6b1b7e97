import type { Person } from '../people/person';
import type { OwnerRule } from './ownerRules';
import type { TeamMember } from './team';

/** What a person owns: notices about these services and platforms; empty lists mean any. */
export type Ownership = Pick<OwnerRule, 'services' | 'platforms'>;

/** What is written of somebody of the team. */
export interface TeamEntryDraft extends TeamMember {
  readonly mentor: Person | null;
  readonly backup: Person | null;
  readonly owns: readonly Ownership[];
}

export interface TeamEntry extends TeamEntryDraft {
  readonly id: number;
  readonly etag: string;
}

/** Who plays which part. All methods reject with `RepositoryError`; `notSetUp` when the list is not there. */
export interface TeamRepository {
  /** Everybody, in the order in which they were added: of two rules that say as much, the first holds. */
  team(): Promise<readonly TeamEntry[]>;
  /** Rejects with `conflict` when the person is in the team already. */
  add(draft: TeamEntryDraft): Promise<TeamEntry>;
  /** Rejects with `conflict` when somebody changed the entry since; with `invalid` when it is about another person. */
  update(seen: Pick<TeamEntry, 'id' | 'etag'>, draft: TeamEntryDraft): Promise<TeamEntry>;
}

/** The rules by which new notices get their owner. */
export function ownerRulesOf(team: readonly TeamEntryDraft[]): readonly OwnerRule[] {
  return team.flatMap(({ person, owns }) => owns.map((ownership) => ({ ...ownership, owner: person })));
}
