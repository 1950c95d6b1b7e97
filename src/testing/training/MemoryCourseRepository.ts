import { dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import type { Person } from '../../domain/people/person';
import { RepositoryError } from '../../domain/RepositoryError';
import type { Course, CourseDraft, CourseEvent, CourseVersion } from '../../domain/training/course';
import type {
  AddedMany,
  CourseRepository,
  ManyOptions,
  RowVersion,
  SourcedCourse
} from '../../domain/training/CourseRepository';
import { courseProblems, tidyCourse } from '../../domain/training/drafts/courseDraft';
import { withNewVersion, type NewVersion } from '../../domain/training/versions/newVersion';
import { publishedEvents } from '../../domain/training/versions/publishedEvents';
import { firstEtag, nextEtag } from '../memoryEtag';
import { addMemoryRows, refuse } from './addMemoryRows';
import { MemoryTrainingRepository } from './MemoryTraining';

type Saying = Pick<CourseEvent, 'action' | 'version' | 'mustRenew' | 'note'>;

/** A catalogue does not come with what can be long. */
function withoutTexts(course: Course): Course {
  return { ...course, summary: null, questions: [] };
}

function isVerified(course: Course, by: Person, on: CalendarDate): boolean {
  return course.verifiedOn === on && course.verifiedBy?.id === by.id;
}

/** The in-memory twin of the course repository. */
export class MemoryCourseRepository extends MemoryTrainingRepository implements CourseRepository {
  /** Courses cannot be changed once their log is written, as if the connection broke before that. */
  public diesBeforeCourse: boolean = false;

  public async catalogue(): Promise<readonly Course[]> {
    return this.inOrder(({ status }) => status !== 'Retired');
  }

  public async retired(): Promise<readonly Course[]> {
    return this.inOrder(({ status }) => status === 'Retired');
  }

  public async get(id: number): Promise<Course> {
    return this.reading(() => this.current(this.rows.courses, id));
  }

  public async ofIds(ids: readonly number[]): Promise<ReadonlyMap<number, Course>> {
    return this.reading(() => {
      const found = [...new Set(ids)].flatMap((id) => this.rows.courses.get(id) ?? []);
      return new Map(found.sort((a, b) => a.id - b.id).map((course) => [course.id, withoutTexts(course)]));
    });
  }

  public async add(draft: CourseDraft): Promise<Course> {
    refuse(courseProblems(draft));
    return this.writing('canAdd', () => this.store(this.fresh(draft, null, null)));
  }

  public async addMany(courses: readonly SourcedCourse[], options?: ManyOptions): Promise<AddedMany<Course>> {
    return this.writing('canAdd', () => {
      const rows = courses.map(({ draft, sourceKey, starterTag }) => ({
        key: sourceKey,
        add: () => {
          refuse(courseProblems(draft));
          return this.store(this.fresh(draft, sourceKey, starterTag));
        }
      }));
      return addMemoryRows(rows, this.rows.courses, options);
    });
  }

  public async update(seen: RowVersion, draft: CourseDraft): Promise<Course> {
    refuse(courseProblems(draft));
    return this.change(seen, tidyCourse(draft));
  }

  public async setStatus(seen: RowVersion, status: Course['status']): Promise<Course> {
    return this.change(seen, { status });
  }

  public async verify(seen: Course, today: CalendarDate, note: string): Promise<Course> {
    return this.writing('canEdit', () => {
      const current = this.current(this.rows.courses, seen.id);
      const { version } = current;
      const saysSo = isVerified(current, this.me, today);
      if (saysSo && current.etag !== seen.etag && version === seen.version) return current;
      this.unchanged(this.rows.courses, seen);
      const said = { action: 'Verified', version, mustRenew: false, note: note.trim() } as const;
      const { timeZone } = this.rows.site;
      const isOfToday = ({ on }: CourseEvent): boolean => dayInTimeZone(new Date(on), timeZone) === today;
      if (saysSo || !this.said(seen.id, said).some(isOfToday)) this.say(seen.id, said);
      return this.storeVerified(current, current, today);
    });
  }

  public async publish(seen: Course, next: NewVersion, today: CalendarDate): Promise<Course> {
    return this.writing('canEdit', () => {
      const current = this.current(this.rows.courses, seen.id);
      const wanted = withNewVersion(seen, next);
      const { version } = wanted;
      const mustRenew = next.earlier.kind === 'renew';
      const said = { action: 'New version', version, mustRenew, note: next.note.trim() } as const;
      const isSaid = this.said(seen.id, said).length > 0;
      const isThere =
        isSaid &&
        isVerified(current, this.me, today) &&
        current.version === version &&
        current.countsFrom === wanted.countsFrom &&
        current.renewBy === wanted.renewBy;
      if (isThere && current.etag !== seen.etag) return current;
      this.unchanged(this.rows.courses, seen);
      if (!isSaid) this.say(seen.id, said);
      return this.storeVerified(current, wanted, today);
    });
  }

  public async log(courseId: number): Promise<readonly CourseEvent[]> {
    return this.reading(() => {
      const { version } = this.current(this.rows.courses, courseId);
      const all = this.rows.courseLog.flatMap(({ course, ...event }) => (course === courseId ? [event] : []));
      return publishedEvents(all, version).reverse();
    });
  }

  public async remove(seen: RowVersion): Promise<string> {
    return this.writing('canDelete', () => {
      const course = this.unchanged(this.rows.courses, seen);
      const { id, etag } = course;
      if ([...this.rows.assignments.values()].some((assignment) => assignment.course === id)) {
        throw new RepositoryError('invalid', `Course ${id} is assigned to somebody.`);
      }
      const recycleBinId = `bin-${id}-${etag}`;
      this.rows.courses.delete(id);
      this.rows.removedCourses.set(recycleBinId, course);
      return recycleBinId;
    });
  }

  public async restore(recycleBinId: string): Promise<void> {
    return this.writing('canDelete', () => {
      const course = this.rows.removedCourses.get(recycleBinId);
      if (!course) throw new RepositoryError('notFound', 'The recycle bin does not hold this course.');
      this.rows.removedCourses.delete(recycleBinId);
      this.rows.courses.set(course.id, course);
    });
  }

  private inOrder(isWanted: (course: Course) => boolean): Promise<readonly Course[]> {
    return this.reading(() =>
      [...this.rows.courses.values()]
        .filter(isWanted)
        .sort((a, b) => a.id - b.id)
        .map(withoutTexts)
    );
  }

  private change(seen: RowVersion, changes: Partial<Course>): Promise<Course> {
    return this.writing('canEdit', () =>
      this.store({ ...this.unchanged(this.rows.courses, seen), ...changes })
    );
  }

  /** What this person has said before, in just these words. */
  private said(courseId: number, said: Saying): readonly CourseEvent[] {
    return this.rows.courseLog.filter(
      ({ course, action, version, mustRenew, note, by }) =>
        course === courseId &&
        by.id === this.person.id &&
        action === said.action &&
        version === said.version &&
        mustRenew === said.mustRenew &&
        note === said.note
    );
  }

  private say(course: number, said: Saying): void {
    this.rows.courseLog.push({ ...said, course, by: this.me, on: this.rows.site.nowIso() });
  }

  private storeVerified(
    course: Course,
    { version, countsFrom, renewBy }: CourseVersion,
    today: CalendarDate
  ): Course {
    if (this.diesBeforeCourse) throw new RepositoryError('offline', 'The connection broke.');
    const verified = { verifiedOn: today, verifiedBy: this.me, reportsSeenOn: this.rows.site.nowIso() };
    return this.store({ ...course, version, countsFrom, renewBy, ...verified });
  }

  private fresh(draft: CourseDraft, sourceKey: string | null, starterTag: string | null): Course {
    const id = this.rows.nextId();
    return {
      ...tidyCourse(draft),
      id,
      etag: firstEtag(id),
      status: 'Draft',
      version: 1,
      countsFrom: 1,
      renewBy: null,
      verifiedOn: null,
      verifiedBy: null,
      reportsSeenOn: null,
      sourceKey,
      starterTag,
      modifiedOn: this.rows.site.nowIso(),
      modifiedBy: this.me
    };
  }

  private store(course: Course): Course {
    const { site, courses } = this.rows;
    const etag = nextEtag(course.etag);
    const stored = { ...course, etag, modifiedOn: site.nowIso(), modifiedBy: this.me };
    courses.set(stored.id, stored);
    return stored;
  }
}
