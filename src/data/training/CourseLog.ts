import type { RowOf } from '../../lists';
import { courseLogList } from '../../lists/training';
import { dayInTimeZone, type CalendarDate } from '../../domain/dates/calendarDate';
import type { Person } from '../../domain/people/person';
import type { Course, CourseEvent } from '../../domain/training/course';
import { publishedEvents } from '../../domain/training/versions/publishedEvents';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { recycleRow } from '../recycleBin';
import { toItem } from '../rowWriter';
import { toPerson } from '../tasks/taskMapper';

const list = courseLogList;
const columns = ['action', 'version', 'mustRenew', 'note', 'author', 'created'] as const;

type Row = RowOf<typeof courseLogList, (typeof columns)[number]>;

/** What somebody says of a course. */
export type Saying = Pick<CourseEvent, 'action' | 'version' | 'mustRenew' | 'note'>;

function toEvent({ action, version, mustRenew, note, author, created }: Row): CourseEvent {
  return { action, version, mustRenew, note: note ?? '', by: toPerson(author), on: created };
}

/** The rows that say what became of the material. */
export class CourseLog {
  private readonly reader: ListReader<typeof courseLogList, (typeof columns)[number]>;

  public constructor(private readonly site: DataSite) {
    this.reader = new ListReader(site, list, columns);
  }

  /** Newest first, without versions that never came to be. */
  public async of({ id, version }: Pick<Course, 'id' | 'version'>): Promise<readonly CourseEvent[]> {
    const rows = await this.rows(id);
    return publishedEvents(rows.map(toEvent), version).reverse();
  }

  /** The row in which the person has said just this of the course; on the day, where one is given. */
  public async find(
    courseId: number,
    said: Saying,
    by: Person,
    day?: CalendarDate
  ): Promise<number | undefined> {
    const [rows, timeZone] = await Promise.all([this.rows(courseId), this.site.timeZone()]);
    return rows.find(
      (row) =>
        row.author.id === by.id &&
        row.action === said.action &&
        row.version === said.version &&
        row.mustRenew === said.mustRenew &&
        (row.note ?? '') === said.note &&
        (day === undefined || dayInTimeZone(new Date(row.created), timeZone) === day)
    )?.id;
  }

  /** Answers the id of the row. */
  public async add({ id, title }: Pick<Course, 'id' | 'title'>, said: Saying): Promise<number> {
    const values = { ...said, title, course: id, note: said.note === '' ? null : said.note };
    const item = toItem(list, values, await this.site.timeZone());
    const added: unknown = await this.site.list(list).items.add(item);
    return (added as { Id: number }).Id;
  }

  /** Takes back what did not come to be after all. */
  public async takeBack(rowId: number): Promise<void> {
    await recycleRow(this.site, list, rowId);
  }

  /** In the order in which they were added. */
  private async rows(courseId: number): Promise<readonly Row[]> {
    const rows = await this.reader.rows({ filter: equals(list, 'course', courseId) });
    return [...rows].sort((a, b) => a.id - b.id);
  }
}
