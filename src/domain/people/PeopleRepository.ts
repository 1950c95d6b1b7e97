import type { Person, PersonCandidate } from './person';

/** Who is there. All methods reject with `RepositoryError`. */
export interface PeopleRepository {
  /** The person who is signed in. */
  me(): Promise<Person>;
  /** People of the directory whose name or address begins with the text; at most ten. */
  search(text: string): Promise<readonly PersonCandidate[]>;
  /** Makes the candidate known on the data site, so that a task can name them. */
  resolve(candidate: PersonCandidate): Promise<Person>;
}
