import type { CalendarDate } from '../dates/calendarDate';
import type { Course, CourseDraft, CourseEvent } from './course';
import type { NewVersion } from './versions/newVersion';

/** A course with where it comes from: a repeated import finds it again. */
export interface SourcedCourse {
  readonly draft: CourseDraft;
  readonly sourceKey: string;
  readonly starterTag: string | null;
}

export interface ManyOptions {
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the work; what was written stays. */
  readonly signal?: AbortSignal;
}

/** What became of each, by its key. */
export interface AddedMany<Row> {
  readonly added: readonly Row[];
  readonly alreadyThere: readonly string[];
  readonly failed: readonly { readonly key: string; readonly error: Error }[];
  /** The work was stopped, or could not succeed. */
  readonly notTried: readonly string[];
}

/** The row and version that a change is meant for. */
export interface RowVersion {
  readonly id: number;
  readonly etag: string;
}

/** The catalogue. All methods reject with `RepositoryError`; `notSetUp` when the lists are not there. */
export interface CourseRepository {
  /** Those in use and drafts: some hundreds at most, read in pages by id. Without summaries and questions. */
  catalogue(): Promise<readonly Course[]>;
  /** Those that cannot be assigned any more, by id. Without summaries and questions. */
  retired(): Promise<readonly Course[]>;
  /** With summary and questions. Rejects with `notFound` when the course is gone. */
  get(id: number): Promise<Course>;
  /** Those of these that are there, by id, retired ones too: what people did once keeps its name. */
  ofIds(ids: readonly number[]): Promise<ReadonlyMap<number, Course>>;
  /** Adds a draft. */
  add(draft: CourseDraft): Promise<Course>;
  /** Adds those whose source key is not there yet; answers what became of each. */
  addMany(courses: readonly SourcedCourse[], options?: ManyOptions): Promise<AddedMany<Course>>;
  /** The version stays. Rejects with `conflict` when somebody changed the course since. */
  update(seen: RowVersion, draft: CourseDraft): Promise<Course>;
  /** From then on it can be assigned; or no longer. People who have it keep it. */
  setStatus(seen: RowVersion, status: Course['status']): Promise<Course>;
  /**
   * Found right, `today` (in the site's time zone), by whoever is signed in. Reports up to now are looked at. Adds to the log. Doubts
   * are ended by the caller (`clearDoubts`).
   */
  verify(seen: Course, today: CalendarDate, note: string): Promise<Course>;
  /**
   * The material is new (`withNewVersion`): it is verified, and completions of earlier versions count or must be renewed.
   * Assignments are opened again by the caller (`toReopen`). Adds to the log.
   */
  publish(seen: Course, next: NewVersion, today: CalendarDate): Promise<Course>;
  /** What became of the course, newest first. */
  log(courseId: number): Promise<readonly CourseEvent[]>;
  /** To the site's recycle bin; the result brings it back with `restore`. Rejects with `invalid` while it is assigned to somebody. */
  remove(seen: RowVersion): Promise<string>;
  restore(recycleBinId: string): Promise<void>;
}
