import { coursesList } from '../../lists/training';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError } from '../../domain/RepositoryError';
import type { Course, CourseDraft, CourseEvent } from '../../domain/training/course';
import type {
  AddedMany,
  CourseRepository,
  ManyOptions,
  RowVersion,
  SourcedCourse
} from '../../domain/training/CourseRepository';
import { courseProblems } from '../../domain/training/drafts/courseDraft';
import { courseReviewOn } from '../../domain/training/stale/staleness';
import type { NewVersion } from '../../domain/training/versions/newVersion';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals, or, type Filter } from '../odata';
import { restoreRow } from '../recycleBin';
import { toItem } from '../rowWriter';
import { updateRow } from '../updateRow';
import type { CourseActions } from './CourseActions';
import {
  courseColumns,
  fromCourseDraft,
  newCourse,
  toCourse,
  wholeCourseColumns,
  type CourseInput
} from './courseMapper';
import { refuse } from './invalidDraft';
import { rowsWithIds } from './rowsWithIds';
import { asTeam } from './teamOnly';

const list = coursesList;
const nowhere = { sourceKey: null, starterTag: null };

/** The catalogue in a SharePoint list, and what became of each course in another. */
export class PnpCourseRepository implements CourseRepository {
  private readonly reader: ListReader<typeof coursesList, (typeof courseColumns)[number]>;
  private readonly whole: ListReader<typeof coursesList, (typeof wholeCourseColumns)[number]>;

  /** `now` is the clock by which reports were looked at. */
  public constructor(
    private readonly site: DataSite,
    private readonly now: () => Date
  ) {
    this.reader = new ListReader(site, list, courseColumns);
    this.whole = new ListReader(site, list, wholeCourseColumns);
  }

  public async catalogue(): Promise<readonly Course[]> {
    const filter = or(equals(list, 'status', 'In use'), equals(list, 'status', 'Draft'));
    return this.inOrder(filter);
  }

  public retired(): Promise<readonly Course[]> {
    return this.inOrder(equals(list, 'status', 'Retired'));
  }

  public async get(id: number): Promise<Course> {
    return toCourse(await this.whole.row(id));
  }

  public async ofIds(ids: readonly number[]): Promise<ReadonlyMap<number, Course>> {
    const rows = await rowsWithIds(this.reader, ids);
    return new Map(rows.map((row) => [row.id, toCourse(row)]));
  }

  public async add(draft: CourseDraft): Promise<Course> {
    refuse(courseProblems(draft));
    const row = toItem(list, newCourse(draft, nowhere), await this.site.timeZone());
    const added: unknown = await this.site.list(list).items.add(row);
    return this.get((added as { Id: number }).Id);
  }

  public async addMany(courses: readonly SourcedCourse[], options?: ManyOptions): Promise<AddedMany<Course>> {
    const { addKeyed } = await import(/* webpackChunkName: 'training-writes' */ './addKeyed');
    const rows = courses.map(({ draft, sourceKey, starterTag }) => ({
      key: sourceKey,
      input: () => {
        refuse(courseProblems(draft));
        return newCourse(draft, { sourceKey, starterTag });
      }
    }));
    const read = async (ids: readonly number[]): Promise<readonly Course[]> =>
      (await rowsWithIds(this.whole, ids)).map(toCourse);
    return addKeyed(this.site, { list, column: 'sourceKey', read }, rows, options);
  }

  public async update(seen: RowVersion, draft: CourseDraft): Promise<Course> {
    refuse(courseProblems(draft));
    const { etag, verifiedOn } = await this.get(seen.id);
    if (etag !== seen.etag) {
      throw new RepositoryError('conflict', `Somebody else has changed course ${seen.id}.`);
    }
    const { reviewEvery } = draft;
    return this.write(seen, {
      ...fromCourseDraft(draft),
      reviewOn: courseReviewOn({ verifiedOn, reviewEvery })
    });
  }

  public setStatus(seen: RowVersion, status: Course['status']): Promise<Course> {
    return this.write(seen, { status });
  }

  public async verify(seen: Course, today: CalendarDate, note: string): Promise<Course> {
    return (await this.actions()).verify(seen, today, note);
  }

  public async publish(seen: Course, next: NewVersion, today: CalendarDate): Promise<Course> {
    return (await this.actions()).publish(seen, next, today);
  }

  public async log(courseId: number): Promise<readonly CourseEvent[]> {
    const { CourseLog } = await import(/* webpackChunkName: 'training-writes' */ './CourseLog');
    return new CourseLog(this.site).of(await this.get(courseId));
  }

  public async remove(seen: RowVersion): Promise<string> {
    const actions = await this.actions();
    return asTeam(this.site, () => actions.remove(seen));
  }

  public restore(recycleBinId: string): Promise<void> {
    return restoreRow(this.site, recycleBinId);
  }

  /** What concerns more than the course's own row is fetched at the first such write: reading does not need it. */
  private async inOrder(filter: Filter): Promise<readonly Course[]> {
    return (await this.reader.rows({ filter })).map(toCourse).sort((a, b) => a.id - b.id);
  }

  private async actions(): Promise<CourseActions> {
    const writes = await import(/* webpackChunkName: 'training-writes' */ './CourseActions');
    return new writes.CourseActions(this.site, (id) => this.get(id), this.now);
  }

  private async write(seen: RowVersion, input: CourseInput): Promise<Course> {
    await updateRow(this.site, list, seen, toItem(list, input, await this.site.timeZone()));
    return this.get(seen.id);
  }
}
