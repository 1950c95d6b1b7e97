/** What the compiler of CAML conditions must know about a column. */
export interface QueryField {
  /** The name that `$filter` uses: `Title`, `OData__UIVersionString`. */
  readonly propertyName: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'date' | 'lookup' | 'user' | 'id';
  /** Of lookups and people: the property whose text is compared. */
  readonly shownProperty?: string;
}

/** What relative values mean for this request. Times are UTC. */
export interface QueryContext {
  /** Finds a column by internal name. */
  field(internalName: string): QueryField | undefined;
  readonly nowIso: string;
  /** IANA name of the site's time zone; days begin at its midnight. */
  readonly timeZone: string;
  readonly userId: number;
  /** Site groups that the current user belongs to. */
  groupIdsOfUser(): readonly number[];
  /** Users who belong to a site group. */
  userIdsOfGroup(groupId: number): readonly number[];
  /** Everybody who has been given rights on the site, or (all) who ever was a user of it. */
  userIdsOfWeb(all: boolean): readonly number[];
  groupIdsOfWeb(): readonly number[];
}
