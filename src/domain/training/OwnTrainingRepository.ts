import type { CalendarDate } from '../dates/calendarDate';
import type { DeclarationDraft } from './completion';
import type { Course } from './course';
import type { OwnRecord } from './ownRecord';

/** Records that people handed in, in the order of their ids. */
export interface HandedIn {
  readonly records: readonly OwnRecord[];
  /** Continues after these; `null`: there are no more. */
  readonly next: string | null;
  /** Whoever is signed in may read only their own: they see no one else's, and must not take that for nothing. */
  readonly onlyOwn: boolean;
}

/**
 * The records of people who are not in the team: everybody reads and writes only their own rows. All methods reject with
 * `RepositoryError`; `forbidden` where readers of the site may not add rows.
 */
export interface OwnTrainingRepository {
  /** Of whoever is signed in, the latest first. */
  mine(): Promise<readonly OwnRecord[]>;
  /** Keeps that one has to do it. There already counts as kept. */
  keep(course: Course, round: string, due: CalendarDate | null): Promise<OwnRecord>;
  /** One has learned it. `invalid` when something is missing (`declarationProblems`). */
  declare(seen: OwnRecord, course: Course, draft: DeclarationDraft): Promise<OwnRecord>;
  /** Takes that back within the day. */
  takeBack(seen: OwnRecord): Promise<OwnRecord>;
  /** Everybody's, for those who may read them: what leads take over into the team's list. */
  handedIn(next?: string): Promise<HandedIn>;
}
