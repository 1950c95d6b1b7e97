/** The roles that every site under test has somebody for: who may do what follows from SharePoint's standard groups. */
export type Role = 'owner' | 'member' | 'otherMember' | 'visitor';

/** Expectation of a rejection with a kind, for `rejects`. */
export function failure(kind: string): unknown {
  return expect.objectContaining({ name: 'RepositoryError', kind });
}
