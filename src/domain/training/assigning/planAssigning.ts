import type { WorkingCalendar } from '../../calendar/workingCalendar';
import type { CalendarDate } from '../../dates/calendarDate';
import type { Person } from '../../people/person';
import { assignmentKey, type Assignment, type AssignmentDraft } from '../assignment';
import type { Course } from '../course';
import { dueDate, type DueRule } from './dueDate';
import { roundToAssign } from './rounds';

/** Somebody to whom courses are assigned. */
export interface Assignee {
  readonly person: Person;
  /** First day in the team; `null` when nobody has noted it. */
  readonly startedOn: CalendarDate | null;
}

export interface Assigning {
  readonly courses: readonly Course[];
  readonly people: readonly Assignee[];
  /** For rounds whose rule says no day. */
  readonly due: DueRule;
  readonly reason: string;
}

/** Why somebody does not get a course: they have this round already, it is done or was withdrawn. */
export interface NotAssigned {
  readonly person: Person;
  readonly course: Course;
  readonly existing: Assignment;
  /** By when they would have to learn it, if they got it. */
  readonly due: CalendarDate | null;
}

export interface AssigningPlan {
  readonly add: readonly AssignmentDraft[];
  readonly skipped: readonly NotAssigned[];
}

/** What assigning would write. `existing`: everything that these people have of these courses. */
export function planAssigning(
  { courses, people, due, reason }: Assigning,
  existing: Iterable<Assignment>,
  today: CalendarDate,
  calendar: WorkingCalendar
): AssigningPlan {
  const byPair = new Map<string, Assignment[]>();
  for (const one of existing) {
    const pair = `${one.person.id}|${one.course}`;
    byPair.set(pair, [...(byPair.get(pair) ?? []), one]);
  }
  const add = new Map<string, AssignmentDraft>();
  const skipped: NotAssigned[] = [];
  for (const course of courses) {
    for (const { person, startedOn } of people) {
      const own = byPair.get(`${person.id}|${course.id}`) ?? [];
      const round = roundToAssign(course, own, today);
      const known = own.find((one) => one.round === round.key);
      const by = round.due ?? dueDate(due, { assignedOn: today, startedOn }, calendar);
      if (known) skipped.push({ person, course, existing: known, due: by });
      else {
        const draft: AssignmentDraft = {
          person,
          course: course.id,
          title: course.title,
          round: round.key,
          due: by,
          version: course.version,
          reason,
          plan: null
        };
        add.set(assignmentKey(draft), draft);
      }
    }
  }
  return { add: [...add.values()], skipped };
}
