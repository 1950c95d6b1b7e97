import { within, type BoundFunctions, type queries } from '@testing-library/react';
import type { Person } from '../../../domain/people/person';
import type { Assignment } from '../../../domain/training/assignment';
import type { Course } from '../../../domain/training/course';
import { reportKey, type CourseReport } from '../../../domain/training/report';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { confirmDoubt } from '../../../domain/updates/ripple/doubt';
import { aPerson } from '../../../testing/builders';
import { firstEtag } from '../../../testing/memoryEtag';
import { aCourse, anAssignment, aReport } from '../../../testing/training/trainingBuilders';
import { aNotice, seedNotices } from '../../../testing/updates/aNotice';
import type { CourseSection } from '../model/trainingState';
import {
  findPanel,
  renderTraining,
  someRows,
  type TrainingPage,
  type TrainingPageOptions,
  type TrainingRows
} from './renderTraining';

export interface CoursePage extends TrainingPage {
  readonly panel: BoundFunctions<typeof queries>;
}

/** A site with one course in use, id 1, that was verified on 2 March. */
export function rowsWithCourse(changes: Partial<Course> = {}): TrainingRows {
  const rows = someRows();
  seedCourses(rows, aCourse(changes));
  return rows;
}

export function seedCourses({ training }: TrainingRows, ...courses: readonly Course[]): void {
  for (const course of courses) training.courses.set(course.id, course);
}

export function seedAssignments({ training }: TrainingRows, ...rows: readonly Assignment[]): void {
  for (const row of rows) training.assignments.set(row.id, row);
}

/** So many people, with ids from 101, who have done version 1 of course 1. */
export function peopleWhoHaveDoneIt(count: number): readonly Assignment[] {
  return Array.from({ length: count }, (_, index) => {
    const person: Person = aPerson({ id: 101 + index, name: `Person ${index + 1}` });
    const done = { version: 1, on: calendarDate('2026-04-20'), proof: 'Self-declared', until: null } as const;
    return anAssignment({ id: 1001 + index, person, status: 'Done', done });
  });
}

export function seedReport({ training }: TrainingRows, changes: Partial<CourseReport> = {}): CourseReport {
  const report = aReport({ id: training.nextId(), ...changes });
  training.reports.set(reportKey(report, report.by.id, calendarDate(report.on.slice(0, 10))), report);
  return report;
}

/** A notice makes a course doubtful, since 1 May. */
export function seedCourseDoubt(
  { updates, training }: TrainingRows,
  courseId: number,
  id: number,
  title: string,
  note: string = ''
): void {
  const notice = aNotice({ id, key: `MC${id}`, title });
  seedNotices(updates, notice);
  const subject = {
    noticeKey: notice.key,
    target: { kind: 'course', id: courseId },
    revision: notice.revision
  } as const;
  updates.doubts.set(id, {
    ...confirmDoubt(subject, { by: aPerson(), on: '2026-05-01T08:00:00Z' }, note),
    id,
    etag: firstEtag(id),
    noticeId: notice.id,
    targetTitle: training.courses.get(courseId)?.title ?? ''
  });
}

/** Course 1, open in the panel. */
export async function renderCourse(
  rows: TrainingRows,
  options: Omit<TrainingPageOptions, 'rows' | 'query'> & { readonly section?: CourseSection } = {}
): Promise<CoursePage> {
  const { section, ...rest } = options;
  const query = `?om=course:1${section === undefined ? '' : `;section:${section}`}`;
  const page = renderTraining({ ...rest, rows, query });
  const title = rows.training.courses.get(1)?.title ?? '';
  return { ...page, panel: within(await findPanel(title)) };
}
