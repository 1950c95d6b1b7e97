import type { RowOf } from '../../lists';
import { courseReportsList } from '../../lists/training';
import { calendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError, isRepositoryError } from '../../domain/RepositoryError';
import { reportKey, type CourseReport, type ReportSubject } from '../../domain/training/report';
import type { ReportRepository } from '../../domain/training/ReportRepository';
import { monthKey } from '../../domain/training/slices';
import type { DataSite } from '../DataSite';
import { ListReader } from '../listReader';
import { equals } from '../odata';
import { readCurrentUser } from '../people/currentUser';
import { recycleRow } from '../recycleBin';
import { toItem } from '../rowWriter';
import { toPerson } from '../tasks/taskMapper';
import { filterGroups } from '../updates/filterGroups';

const list = courseReportsList;
const columns = ['key', 'course', 'version', 'about', 'note', 'author', 'created'] as const;

type Row = RowOf<typeof courseReportsList, (typeof columns)[number]>;
type Subject = Parameters<ReportRepository['report']>[0];

function toReport({ id, course, version, about, note, author, created }: Row): CourseReport {
  return { id, course: course.id, version, about, note: note ?? '', by: toPerson(author), on: created };
}

/** A row whose key names somebody else than its author was made by hand, and is nobody's report. */
function isOwn({ key, course, version, about, author }: Row): boolean {
  const day = key.slice(key.lastIndexOf('|') + 1);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return false;
  return key === reportKey({ course: course.id, version, about }, author.id, calendarDate(day));
}

/** Reports in a SharePoint list. Who reports needs the right to add rows to it. */
export class PnpReportRepository implements ReportRepository {
  private readonly reader: ListReader<typeof courseReportsList, (typeof columns)[number]>;

  /** `now` is the clock that says which day it is in UTC. */
  public constructor(
    private readonly site: DataSite,
    private readonly now: () => Date
  ) {
    this.reader = new ListReader(site, list, columns);
  }

  public async report(
    { id: course, version, title }: Subject,
    about: ReportSubject,
    note: string
  ): Promise<CourseReport> {
    const me = await readCurrentUser(this.site.client);
    const day = calendarDate(this.now().toISOString().slice(0, 10));
    const key = reportKey({ course, version, about }, me.id, day);
    const there = await this.find(key, me.id);
    if (there) return there;
    const why = note.trim();
    const month = monthKey(day);
    const values = { title, key, course, version, about, month, note: why === '' ? null : why };
    try {
      await this.site.list(list).items.add(toItem(list, values, await this.site.timeZone()));
    } catch (error) {
      // From another page of the same person, or by a click whose answer was lost.
      if (!isRepositoryError(error, 'conflict')) throw error;
    }
    const added = await this.find(key, me.id);
    if (added) return added;
    throw new RepositoryError('notFound', `The report ${key} is gone.`);
  }

  public async ofCourses(
    courseIds: readonly number[]
  ): Promise<ReadonlyMap<number, readonly CourseReport[]>> {
    const groups = filterGroups([...new Set(courseIds)].map((id) => equals(list, 'course', id)));
    const rows = await Promise.all(groups.map((filter) => this.reader.rows({ filter })));
    const reports = new Map<number, CourseReport[]>(courseIds.map((id) => [id, []]));
    for (const row of rows.flat().filter(isOwn).sort(byTime)) {
      reports.get(row.course.id)?.push(toReport(row));
    }
    return reports;
  }

  public async takeBack({ id, by }: CourseReport): Promise<void> {
    const me = await readCurrentUser(this.site.client);
    if (me.id !== by.id) throw new RepositoryError('forbidden', `Report ${id} was made by somebody else.`);
    try {
      await recycleRow(this.site, list, id);
    } catch (error) {
      // Taken back already.
      if (!isRepositoryError(error, 'notFound')) throw error;
    }
  }

  private async find(key: string, personId: number): Promise<CourseReport | undefined> {
    const [row] = await this.reader.rows({ filter: equals(list, 'key', key) });
    if (row && row.author.id !== personId) {
      throw new RepositoryError('conflict', `Somebody else than person ${personId} has made the row ${key}.`);
    }
    return row && toReport(row);
  }
}

/** Newest first. */
function byTime(a: Row, b: Row): number {
  return Date.parse(b.created) - Date.parse(a.created) || b.id - a.id;
}
