import type { CalendarDate } from '../dates/calendarDate';
import type { Assignment } from './assignment';

/** Into how many parts people are divided. Fixed for ever: rows carry the name of their slice. */
const sliceCount = 32;

function sliceName(index: number): string {
  return String(index).padStart(2, '0');
}

/** All slices, as they stand in rows. */
export const slices: readonly string[] = Array.from({ length: sliceCount }, (_, index) => sliceName(index));

export function sliceOf(personId: number): string {
  return sliceName(personId % sliceCount);
}

/** What is asked of everybody, narrowed to the people of one slice: a course or a month, then the slice. */
export function sliceKey(subject: number | string, slice: string): string {
  return `${subject}|${slice}`;
}

export function monthKey(date: CalendarDate): string {
  return date.slice(0, 7);
}

/** Stands for the month of what has no date: it can wait to be confirmed, and leads have to find it. */
export const noMonth = 'none';

/** Columns of an assignment that only help to find it. */
export interface AssignmentFinders {
  readonly courseSlice: string;
  readonly dueMonth: string;
  readonly dueSlice: string;
  readonly openMonth: string | null;
  readonly openSlice: string | null;
  readonly endMonth: string | null;
}

type Found = Pick<Assignment, 'person' | 'course' | 'status' | 'due' | 'done'>;

/** What is written into them, each time the assignment is. */
export function findersOf({ person, course, status, due, done }: Found): AssignmentFinders {
  const slice = sliceOf(person.id);
  const isOpen = status === 'Open' || status === 'Waiting';
  const dueMonth = due === null ? noMonth : monthKey(due);
  const openMonth = isOpen ? dueMonth : null;
  const until = status === 'Done' ? (done?.until ?? null) : null;
  return {
    courseSlice: sliceKey(course, slice),
    dueMonth,
    dueSlice: sliceKey(dueMonth, slice),
    openMonth,
    openSlice: openMonth && sliceKey(openMonth, slice),
    endMonth: until && monthKey(until)
  };
}
