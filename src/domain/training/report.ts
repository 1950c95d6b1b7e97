import type { reportSubjects } from '../../lists/training';
import type { CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';

export type ReportSubject = (typeof reportSubjects)[number];

/** What a reader found wrong in a version of a course. */
export interface CourseReport {
  readonly id: number;
  readonly course: number;
  readonly version: number;
  readonly about: ReportSubject;
  readonly note: string;
  readonly by: Person;
  /** ISO 8601 in UTC. */
  readonly on: string;
}

type Reported = Pick<CourseReport, 'course' | 'version' | 'about'>;

/** Unique: two clicks count once. What is found again on another day counts again. `day` is in UTC. */
export function reportKey({ course, version, about }: Reported, personId: number, day: CalendarDate): string {
  return `${course}|${version}|${personId}|${about}|${day}`;
}
