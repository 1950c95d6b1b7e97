import { assignmentsList, coursesList } from '../../lists/training';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import type { Person } from '../../domain/people/person';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import type { Course } from '../../domain/training/course';
import type { RowVersion } from '../../domain/training/CourseRepository';
import { courseReviewOn } from '../../domain/training/stale/staleness';
import { withNewVersion, type NewVersion } from '../../domain/training/versions/newVersion';
import { isThresholdError } from '../client/responseError';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { readCurrentUser } from '../people/currentUser';
import { recycleRow } from '../recycleBin';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import { CourseLog, type Saying } from './CourseLog';
import { fromCourseVersion, type CourseInput } from './courseMapper';

const list = coursesList;

function changed({ id }: RowVersion): RepositoryError {
  return new RepositoryError('conflict', `Somebody else has changed course ${id}.`);
}

/** A row of the log that an attempt may have left already, and what is written into the course after it. */
interface Step {
  readonly current: Course;
  readonly said: Saying;
  readonly leftover: Promise<number | undefined>;
  readonly input: CourseInput;
}

/**
 * What concerns more than the course's own row. First comes the row of the log, which nobody could make later; then the course,
 * so that it never claims more than its log.
 */
export class CourseActions {
  private readonly log: CourseLog;

  public constructor(
    private readonly site: DataSite,
    private readonly read: (id: number) => Promise<Course>,
    private readonly now: () => Date
  ) {
    this.log = new CourseLog(site);
  }

  public async verify(seen: Course, today: CalendarDate, note: string): Promise<Course> {
    const { current, me } = await this.look(seen.id);
    const saysSo = isVerified(current, me, today);
    if (current.etag !== seen.etag) {
      // An attempt whose answer was lost.
      if (saysSo && current.version === seen.version) return current;
      throw changed(seen);
    }
    const { version } = current;
    const said = { action: 'Verified', version, mustRenew: false, note: note.trim() } as const;
    return this.write({
      current,
      said,
      // Where the course says so already, the row in the log is no leftover.
      leftover: saysSo ? Promise.resolve(undefined) : this.log.find(current.id, said, me, today),
      input: this.verified(current, me, today)
    });
  }

  public async publish(seen: Course, next: NewVersion, today: CalendarDate): Promise<Course> {
    const { current, me } = await this.look(seen.id);
    const wanted = withNewVersion(seen, next);
    const said = {
      action: 'New version',
      version: wanted.version,
      mustRenew: next.earlier.kind === 'renew',
      note: next.note.trim()
    } as const;
    if (current.etag !== seen.etag) {
      const isThere =
        isVerified(current, me, today) &&
        current.version === wanted.version &&
        current.countsFrom === wanted.countsFrom &&
        current.renewBy === wanted.renewBy &&
        (await this.log.find(current.id, said, me)) !== undefined;
      if (isThere) return current;
      throw changed(seen);
    }
    return this.write({
      current,
      said,
      leftover: this.log.find(current.id, said, me),
      input: { ...this.verified(current, me, today), ...fromCourseVersion(wanted) }
    });
  }

  public async remove(seen: RowVersion): Promise<string> {
    const [current, isAssigned] = await Promise.all([this.read(seen.id), this.isAssigned(seen.id)]);
    if (current.etag !== seen.etag) throw changed(seen);
    if (isAssigned) throw new RepositoryError('invalid', `Course ${seen.id} is assigned to somebody.`);
    return recycleRow(this.site, list, seen.id);
  }

  private async look(id: number): Promise<{ readonly current: Course; readonly me: Person }> {
    const [current, me] = await Promise.all([this.read(id), readCurrentUser(this.site.client)]);
    return { current, me };
  }

  private verified(course: Pick<Course, 'reviewEvery'>, me: Person, today: CalendarDate): CourseInput {
    return {
      verifiedOn: today,
      verifiedBy: me.id,
      reviewOn: courseReviewOn({ verifiedOn: today, reviewEvery: course.reviewEvery }),
      reportsSeenOn: `${this.now().toISOString().slice(0, 19)}Z`
    };
  }

  private async write({ current, said, leftover, input }: Step): Promise<Course> {
    const row = (await leftover) ?? (await this.log.add(current, said));
    try {
      await updateRow(this.site, list, current, toItem(list, input, await this.site.timeZone()));
    } catch (error) {
      // Somebody was quicker: the log must not say what did not come to be.
      if (isRepositoryError(error, 'conflict')) await this.log.takeBack(row).catch(() => undefined);
      throw error;
    }
    return this.read(current.id);
  }

  /** One row is enough to know. */
  private async isAssigned(id: number): Promise<boolean> {
    const reader = new ListReader(this.site, assignmentsList, []);
    try {
      return (await reader.rows({ filter: equals(assignmentsList, 'course', id), limit: 1 })).length > 0;
    } catch (error) {
      if (isThresholdError(error)) return true;
      throw error;
    }
  }
}

function isVerified(course: Course, by: Person, on: CalendarDate): boolean {
  return course.verifiedOn === on && course.verifiedBy?.id === by.id;
}
