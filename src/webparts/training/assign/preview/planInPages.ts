import type { WorkingCalendar } from '../../../../domain/calendar/workingCalendar';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { dueDate, type DueRule } from '../../../../domain/training/assigning/dueDate';
import {
  planAssigning,
  type Assignee,
  type AssigningPlan,
  type NotAssigned
} from '../../../../domain/training/assigning/planAssigning';
import type { Assignment, AssignmentDraft } from '../../../../domain/training/assignment';
import type { Course } from '../../../../domain/training/course';
import { inSlices } from '../../../../ui/screens/inSlices';
import { readPeople, type PeopleReading } from './readPeople';

/** A course, and when it is due. */
export interface DueCourse {
  readonly course: Course;
  readonly due: DueRule;
}

export interface Asked {
  readonly courses: readonly DueCourse[];
  readonly people: readonly Assignee[];
  readonly reason: string;
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
}

/** What is the same day for everybody is counted once, not for each of thousands. */
function sameForAll(due: DueRule, { today, calendar }: Asked): DueRule {
  if (due.kind !== 'afterAssignment') return due;
  const date = dueDate(due, { assignedOn: today, startedOn: null }, calendar);
  return date === null ? due : { kind: 'on', date };
}

/** Plans for some people, course by course: a page must not stand still for thousands. */
function* planSteps(
  { courses, reason, today, calendar }: Asked,
  people: readonly Assignee[],
  existing: readonly Assignment[]
): Generator<undefined, AssigningPlan> {
  const add: AssignmentDraft[] = [];
  const skipped: NotAssigned[] = [];
  for (const { course, due } of courses) {
    const own = existing.filter((row) => row.course === course.id);
    const plan = planAssigning({ courses: [course], people, due, reason }, own, today, calendar);
    add.push(...plan.add);
    skipped.push(...plan.skipped);
    yield;
  }
  return { add, skipped };
}

/** Reads what the people have, and plans what they get, page by page; `undefined` when it was stopped. */
export async function planInPages(asked: Asked, reading: PeopleReading): Promise<AssigningPlan | undefined> {
  const courses = asked.courses.map(({ course, due }) => ({ course, due: sameForAll(due, asked) }));
  const byId = new Map(asked.people.map((assignee) => [assignee.person.id, assignee]));
  const add: AssignmentDraft[] = [];
  const skipped: NotAssigned[] = [];
  const isStopped = (): boolean => reading.signal.aborted;
  const isWhole = await readPeople([...byId.keys()], reading, async (ids, rows) => {
    const people = ids.flatMap((id) => byId.get(id) ?? []);
    const plan = await inSlices(planSteps({ ...asked, courses }, people, rows), { isStopped });
    add.push(...(plan?.add ?? []));
    skipped.push(...(plan?.skipped ?? []));
  });
  return isWhole ? { add, skipped } : undefined;
}
