import * as React from 'react';
import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Assignment, AssignmentDraft } from '../../../../domain/training/assignment';
import type { AssignmentPage, AssignmentRepository } from '../../../../domain/training/AssignmentRepository';
import type { Course } from '../../../../domain/training/course';
import { inSlices } from '../../../../ui/screens/inSlices';
import { useLatestWork } from '../../../../ui/screens/useLatestWork';
import { dueRoundSteps } from './dueRounds';

/** What is known of who needs one course again. */
export type CourseRounds =
  | {
      readonly kind: 'ready';
      readonly due: readonly AssignmentDraft[];
      /** Parts of the people with more rows than SharePoint searches. */
      readonly unsearched: readonly string[];
    }
  | { readonly kind: 'failed'; readonly error: unknown };

/** How far the looking is; `course` is looked at, and so many of its rows are read. */
export interface Looking {
  readonly course: Course;
  readonly rows: number;
  readonly done: number;
  readonly total: number;
}

export interface Rounds {
  readonly known: ReadonlyMap<number, CourseRounds>;
  readonly looking: Looking | undefined;
  /** Looks at these, one after the other. */
  readonly look: (courses: readonly Course[]) => void;
  readonly stop: () => void;
  /** Nothing is known any more: it was written. */
  readonly clear: () => void;
}

interface LookOptions {
  readonly signal: AbortSignal;
  readonly onRows: (rows: number) => void;
}

async function lookAt(
  assignments: AssignmentRepository,
  course: Course,
  today: CalendarDate,
  { signal, onRows }: LookOptions
): Promise<CourseRounds | undefined> {
  const rows: Assignment[] = [];
  const unsearched = new Set<string>();
  let next: string | null = null;
  do {
    const page: AssignmentPage = await assignments.ofCourse(course.id, next ?? undefined);
    rows.push(...page.rows);
    page.unsearched.forEach((slice) => unsearched.add(slice));
    next = page.next;
    if (signal.aborted) return undefined;
    onRows(rows.length);
  } while (next !== null);
  const due = await inSlices(dueRoundSteps(course, rows, today), { isStopped: () => signal.aborted });
  return due && { kind: 'ready', due, unsearched: [...unsearched] };
}

/** Who needs courses again, looked at on demand: each may have thousands of rows. */
export function useRounds(assignments: AssignmentRepository, today: CalendarDate): Rounds {
  const [known, setKnown] = React.useState<ReadonlyMap<number, CourseRounds>>(() => new Map());
  const [looking, setLooking] = React.useState<Looking>();
  const begin = useLatestWork();
  const lookAtAll = async (courses: readonly Course[], signal: AbortSignal): Promise<void> => {
    for (const [done, course] of courses.entries()) {
      const show = (rows: number): void => setLooking({ course, rows, done, total: courses.length });
      show(0);
      const found = await lookAt(assignments, course, today, { signal, onRows: show }).catch(
        (error: unknown): CourseRounds => ({ kind: 'failed', error })
      );
      if (signal.aborted) return;
      if (found) setKnown((now) => new Map(now).set(course.id, found));
    }
    setLooking(undefined);
  };
  return {
    known,
    looking,
    look: (courses) => void lookAtAll(courses, begin()),
    stop: () => {
      begin();
      setLooking(undefined);
    },
    clear: () => setKnown(new Map())
  };
}
