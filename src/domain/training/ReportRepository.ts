import type { CourseReport, ReportSubject } from './report';

/** What readers found wrong. All methods reject with `RepositoryError`; `forbidden` where readers may not report. */
export interface ReportRepository {
  /** Reported already today counts as reported. */
  report(
    course: { readonly id: number; readonly version: number; readonly title: string },
    about: ReportSubject,
    note: string
  ): Promise<CourseReport>;
  /** All reports about these courses, by course, newest first. */
  ofCourses(courseIds: readonly number[]): Promise<ReadonlyMap<number, readonly CourseReport[]>>;
  /** Takes one's own report back. */
  takeBack(report: CourseReport): Promise<void>;
}
