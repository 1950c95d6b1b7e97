import type { Assignment } from '../assignment';
import { latestRound } from '../assigning/latestRound';
import type { Course } from '../course';
import type { CalendarDate } from '../../dates/calendarDate';
import { assignmentState, pastState, type AssignmentState } from './assignmentState';
import { deadlineOf, isToDo, missedSince } from './stateRules';

/** An assignment as it stands today. */
export interface LearningItem {
  readonly assignment: Assignment;
  /** `undefined` when the course was deleted: its title stands in the assignment. */
  readonly course: Course | undefined;
  readonly state: AssignmentState;
}

/** One person's record: what is late, what comes next, what waits for a mentor, what is done. */
export interface MyLearning {
  readonly late: readonly LearningItem[];
  readonly next: readonly LearningItem[];
  readonly waiting: readonly LearningItem[];
  readonly done: readonly LearningItem[];
}

/** What has no date comes last. */
function byDeadline(a: LearningItem, b: LearningItem): number {
  const [one, other] = [deadlineOf(a.state) ?? '9999', deadlineOf(b.state) ?? '9999'];
  return one < other ? -1 : Number(one > other) || a.assignment.id - b.assignment.id;
}

function byDone(a: LearningItem, b: LearningItem): number {
  const [one, other] = [a.assignment.done?.on ?? '', b.assignment.done?.on ?? ''];
  return one > other ? -1 : Number(one < other) || b.assignment.id - a.assignment.id;
}

/** The rows as they stand today: an earlier round needs nothing any more, only the latest can have to be renewed. */
export function learningItems(
  rows: readonly Assignment[],
  courses: ReadonlyMap<number, Course>,
  today: CalendarDate
): readonly LearningItem[] {
  const pairs = new Map<string, Assignment[]>();
  for (const row of rows) {
    const pair = `${row.person.id}|${row.course}`;
    pairs.set(pair, [...(pairs.get(pair) ?? []), row]);
  }
  return [...pairs.values()].flatMap((own) => {
    const latest = latestRound(own);
    return own.map((assignment) => {
      const course = courses.get(assignment.course);
      const isPast = assignment !== latest || !course;
      const state = isPast ? pastState(assignment, today) : assignmentState(assignment, course, today);
      return { assignment, course, state };
    });
  });
}

export function myLearning(items: readonly LearningItem[]): MyLearning {
  const todo = items.filter(({ state }) => isToDo(state)).sort(byDeadline);
  return {
    late: todo.filter(({ state }) => missedSince(state) !== null),
    next: todo.filter(({ state }) => missedSince(state) === null),
    waiting: items.filter(({ state }) => state.kind === 'waiting').sort(byDone),
    done: items.filter(({ state }) => state.kind === 'done' || state.kind === 'doneLate').sort(byDone)
  };
}
