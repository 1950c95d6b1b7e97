/** A person who is known on the data site. `id` is their id there. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
}

/** Somebody found in the directory, who may not be known on the data site yet. */
export interface PersonCandidate {
  readonly loginName: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
}
