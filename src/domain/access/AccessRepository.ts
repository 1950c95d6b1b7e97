/** What the signed-in person may do with the suite's lists on the data site. */
export interface Access {
  readonly canAdd: boolean;
  readonly canEdit: boolean;
  readonly canDelete: boolean;
  /** May create and change lists: the right that set-up needs. */
  readonly canManageLists: boolean;
}

export interface AccessRepository {
  /** Rejects with `RepositoryError`: `notSetUp` when the lists are not there. */
  access(): Promise<Access>;
  /** May create and change lists on the data site. Answers before set-up too, when `access` cannot. */
  canManageLists(): Promise<boolean>;
}
