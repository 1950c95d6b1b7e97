import type { Person } from '../people/person';

/** A group of the data site. */
export interface SiteGroup {
  readonly id: number;
  readonly title: string;
}

/** The people of a group who can be named one by one. */
export interface GroupMembers {
  readonly people: readonly Person[];
  /** Titles of groups of the directory within it, whose people SharePoint does not tell. */
  readonly groups: readonly string[];
}

/** To whom courses can be assigned at once. All methods reject with `RepositoryError`; `forbidden` when the members are hidden. */
export interface GroupRepository {
  /** By title. */
  groups(): Promise<readonly SiteGroup[]>;
  members(groupId: number): Promise<GroupMembers>;
}
