import type { Database, SqlRow } from './database';
import type { PrincipalIds } from './principalIds';
import type { SiteUserRow } from './siteUsers';

/** A SharePoint group of one site collection. */
export interface GroupRow {
  readonly id: number;
  readonly siteId: string;
  /** Unique within the site, in any case. */
  readonly title: string;
  readonly description: string;
  /** Id of the user or group that may change the group. */
  readonly ownerId: number;
  readonly allowMembersEditMembership: boolean;
  readonly allowRequestToJoinLeave: boolean;
  readonly autoAcceptRequestToJoinLeave: boolean;
  readonly onlyAllowMembersViewMembership: boolean;
  readonly requestToJoinLeaveEmailSetting: string;
}

/** Ids of the groups every new site has. */
export const associatedGroupIds = { owner: 3, visitor: 4, member: 5 } as const;

/** Groups and their members. */
export class GroupStore {
  /** Rises with every change of groups or members. */
  revision = 0;

  constructor(
    private readonly database: Database,
    private readonly ids: PrincipalIds
  ) {
    database.execute(
      `CREATE TABLE IF NOT EXISTS site_groups (
        site_id TEXT NOT NULL, id INTEGER NOT NULL, title TEXT NOT NULL COLLATE NOCASE, doc TEXT NOT NULL,
        PRIMARY KEY (site_id, id), UNIQUE (site_id, title)
      ) STRICT;
      CREATE TABLE IF NOT EXISTS group_members (
        site_id TEXT NOT NULL, group_id INTEGER NOT NULL, user_id INTEGER NOT NULL,
        PRIMARY KEY (site_id, group_id, user_id)
      ) STRICT, WITHOUT ROWID`
    );
  }

  /** Creates Owners, Members and Visitors named after the site, with the users of each role in them. */
  provision(siteId: string, siteTitle: string, users: readonly SiteUserRow[]): void {
    for (const [role, id] of Object.entries(associatedGroupIds)) {
      const plural = `${role.charAt(0).toUpperCase()}${role.slice(1)}s`;
      this.save({
        id,
        siteId,
        title: `${siteTitle} ${plural}`,
        description: GROUP_DESCRIPTIONS[role] ?? '',
        ...defaultSettings
      });
      for (const user of users) if (user.role === role) this.addMember(siteId, id, user.id);
    }
  }

  ofSite(siteId: string): readonly GroupRow[] {
    return this.database
      .all('SELECT doc FROM site_groups WHERE site_id = ? ORDER BY id', siteId)
      .map(toGroup);
  }

  byId(siteId: string, id: number): GroupRow | undefined {
    const row = this.database.get('SELECT doc FROM site_groups WHERE site_id = ? AND id = ?', siteId, id);
    return row && toGroup(row);
  }

  byTitle(siteId: string, title: string): GroupRow | undefined {
    const row = this.database.get(
      'SELECT doc FROM site_groups WHERE site_id = ? AND title = ?',
      siteId,
      title
    );
    return row && toGroup(row);
  }

  add(siteId: string, title: string, settings: Partial<GroupRow>): GroupRow {
    return this.save({
      ...defaultSettings,
      description: '',
      ...settings,
      id: this.ids.next(siteId, firstOwnGroupId),
      siteId,
      title
    });
  }

  save(group: GroupRow): GroupRow {
    this.revision += 1;
    this.database.run(
      'INSERT OR REPLACE INTO site_groups (site_id, id, title, doc) VALUES (?, ?, ?, ?)',
      group.siteId,
      group.id,
      group.title,
      JSON.stringify(group)
    );
    return group;
  }

  remove(group: GroupRow): void {
    this.revision += 1;
    this.database.run('DELETE FROM group_members WHERE site_id = ? AND group_id = ?', group.siteId, group.id);
    this.database.run('DELETE FROM site_groups WHERE site_id = ? AND id = ?', group.siteId, group.id);
  }

  memberIds(siteId: string, groupId: number): readonly number[] {
    return this.database
      .all(
        'SELECT user_id FROM group_members WHERE site_id = ? AND group_id = ? ORDER BY user_id',
        siteId,
        groupId
      )
      .map((row) => Number(row['user_id']));
  }

  groupIdsOf(siteId: string, userId: number): readonly number[] {
    return this.database
      .all(
        'SELECT group_id FROM group_members WHERE site_id = ? AND user_id = ? ORDER BY group_id',
        siteId,
        userId
      )
      .map((row) => Number(row['group_id']));
  }

  addMember(siteId: string, groupId: number, userId: number): void {
    this.revision += 1;
    this.database.run(
      'INSERT OR IGNORE INTO group_members (site_id, group_id, user_id) VALUES (?, ?, ?)',
      siteId,
      groupId,
      userId
    );
  }

  removeMember(siteId: string, groupId: number, userId: number): void {
    this.revision += 1;
    this.database.run(
      'DELETE FROM group_members WHERE site_id = ? AND group_id = ? AND user_id = ?',
      siteId,
      groupId,
      userId
    );
  }

  /** Takes a user who leaves the site out of every group. */
  removeUser(siteId: string, userId: number): void {
    this.revision += 1;
    this.database.run('DELETE FROM group_members WHERE site_id = ? AND user_id = ?', siteId, userId);
  }
}

/** Users begin at 6; the numbers below belong to the associated groups. */
const firstOwnGroupId = 6;

const GROUP_DESCRIPTIONS: Readonly<Record<string, string>> = {
  owner: 'Use this group to grant people full control permissions to the SharePoint site',
  visitor: 'Use this group to grant people read permissions to the SharePoint site',
  member: 'Use this group to grant people contribute permissions to the SharePoint site'
};

const defaultSettings = {
  ownerId: associatedGroupIds.owner,
  allowMembersEditMembership: false,
  allowRequestToJoinLeave: false,
  autoAcceptRequestToJoinLeave: false,
  onlyAllowMembersViewMembership: true,
  requestToJoinLeaveEmailSetting: ''
};

function toGroup(row: SqlRow): GroupRow {
  return JSON.parse(String(row['doc'])) as GroupRow;
}
