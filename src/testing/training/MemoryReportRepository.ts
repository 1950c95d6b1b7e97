import { calendarDate } from '../../domain/dates/calendarDate';
import { RepositoryError } from '../../domain/RepositoryError';
import { reportKey, type CourseReport, type ReportSubject } from '../../domain/training/report';
import type { ReportRepository } from '../../domain/training/ReportRepository';
import { MemoryTrainingRepository } from './MemoryTraining';

/** The in-memory twin of the report repository. */
export class MemoryReportRepository extends MemoryTrainingRepository implements ReportRepository {
  public async report(
    { id: course, version }: { readonly id: number; readonly version: number },
    about: ReportSubject,
    note: string
  ): Promise<CourseReport> {
    return this.writing('canAdd', () => {
      const on = this.rows.site.nowIso();
      const key = reportKey({ course, version, about }, this.person.id, calendarDate(on.slice(0, 10)));
      const there = this.rows.reports.get(key);
      if (there) return there;
      const id = this.rows.nextId();
      const report = { id, course, version, about, note: note.trim(), by: this.me, on };
      this.rows.reports.set(key, report);
      return report;
    });
  }

  public async ofCourses(
    courseIds: readonly number[]
  ): Promise<ReadonlyMap<number, readonly CourseReport[]>> {
    return this.reading(() => {
      const own = [...this.rows.reports].filter(
        ([key, report]) => key === reportKey(report, report.by.id, calendarDate(key.slice(-10)))
      );
      const all = own
        .map(([, report]) => report)
        .sort((a, b) => Date.parse(b.on) - Date.parse(a.on) || b.id - a.id);
      return new Map(courseIds.map((id) => [id, all.filter(({ course }) => course === id)]));
    });
  }

  public async takeBack({ id, by }: CourseReport): Promise<void> {
    return this.writing('canAdd', () => {
      if (by.id !== this.person.id) {
        throw new RepositoryError('forbidden', `Report ${id} was made by somebody else.`);
      }
      for (const [key, report] of this.rows.reports) if (report.id === id) this.rows.reports.delete(key);
    });
  }
}
