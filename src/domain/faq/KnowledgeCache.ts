/** Which face of the entries: the whole of them for the team, or what users may be told. */
export const faces = ['team', 'users'] as const;

export type Face = (typeof faces)[number];

/**
 * What a browser keeps of the entries between visits, apart for each site, person and face: somebody with fewer rights at the
 * same browser finds nothing of it. Never rejects: without storage nothing is kept.
 */
export interface KnowledgeCache {
  /** What was kept, as it was kept; `undefined` when there is nothing. Read it as unknown. */
  read(person: number, face: Face): Promise<unknown>;
  write(person: number, face: Face, kept: unknown): Promise<void>;
  /** Forgets one face: somebody who may only read from now on keeps nothing internal. */
  forget(person: number, face: Face): Promise<void>;
  /** Forgets everything of this site, such as when rights were lost. */
  clear(): Promise<void>;
}
