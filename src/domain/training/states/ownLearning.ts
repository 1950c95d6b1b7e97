import type { CalendarDate } from '../../dates/calendarDate';
import type { Person } from '../../people/person';
import type { Assignment } from '../assignment';
import { latestRound } from '../assigning/latestRound';
import { nextRound, roundToAssign, type Round } from '../assigning/rounds';
import type { Course } from '../course';
import type { OwnRecord } from '../ownRecord';
import { isEnough } from '../record/declarationProblems';
import { learningItems, type LearningItem } from './myLearning';

/** Id of what somebody has to learn and has no row of yet. */
export const notKept = 0;

/** Of one person's items of a course, the one that is about now: what has no row yet comes after all that have. */
export function latestItem(own: readonly LearningItem[]): LearningItem | undefined {
  const unkept = own.find(({ assignment }) => assignment.id === notKept);
  const latest = latestRound(own.map(({ assignment }) => assignment));
  return unkept ?? own.find(({ assignment }) => assignment === latest);
}

/** A record that somebody keeps themselves, as an assignment: both stand and are listed alike. */
function assignmentOf(record: OwnRecord, course: Course | undefined): Assignment {
  const { id, etag, person, title, round, due, version, done } = record;
  // What needs a mentor counts when a lead has taken it over.
  const isWaiting = done !== null && course !== undefined && !isEnough(done.proof, course.proof);
  return {
    id,
    etag,
    person,
    course: record.course,
    title,
    round,
    due,
    version,
    reason: '',
    plan: null,
    status: done === null ? 'Open' : isWaiting ? 'Waiting' : 'Done',
    cycle: 0,
    done,
    lateSince: null,
    assignedBy: person,
    assignedOn: ''
  };
}

function unkept(course: Course, { key, due }: Round, me: Person): Assignment {
  return {
    id: notKept,
    etag: '',
    person: me,
    course: course.id,
    title: course.title,
    round: key,
    due,
    version: course.version,
    reason: '',
    plan: null,
    status: 'Open',
    cycle: 0,
    done: null,
    lateSince: null,
    assignedBy: me,
    assignedOn: ''
  };
}

/** Whether every reader of the site has to take the course. */
function isForEverybody({ status, obligation, audiences }: Course): boolean {
  return status === 'In use' && obligation === 'Mandatory' && audiences.includes('End users');
}

/** The round of a course that somebody has to take and keeps nothing of yet. */
function roundToKeep(course: Course, own: readonly Assignment[], today: CalendarDate): Round | undefined {
  if (latestRound(own)) return nextRound(course, own, today);
  return isForEverybody(course) ? roundToAssign(course, [], today) : undefined;
}

/**
 * The record of somebody who is not in the team: what they keep, and what the catalogue asks of every reader. What has no row yet has
 * the id `notKept`.
 */
export function ownLearning(
  records: readonly OwnRecord[],
  courses: ReadonlyMap<number, Course>,
  me: Person,
  today: CalendarDate
): readonly LearningItem[] {
  const kept = records.map((record) => assignmentOf(record, courses.get(record.course)));
  const items = learningItems(kept, courses, today);
  const toKeep = [...courses.values()].flatMap((course) => {
    const own = kept.filter((one) => one.course === course.id);
    const round = roundToKeep(course, own, today);
    return round ? [unkept(course, round, me)] : [];
  });
  return [...items, ...learningItems(toKeep, courses, today)];
}
