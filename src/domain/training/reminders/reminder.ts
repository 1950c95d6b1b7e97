import type { CalendarDate } from '../../dates/calendarDate';
import type { LearningItem } from '../states/myLearning';
import { deadlineOf, isToDo, missedSince } from '../states/stateRules';
import type { Mail } from './mailto';

/** The words of a reminder, in the language of whoever sends it. */
export interface ReminderWords {
  readonly subject: (count: number) => string;
  readonly greeting: (name: string) => string;
  /** Before what is late, and before what comes. */
  readonly late: string;
  readonly next: string;
  readonly course: (title: string, due: CalendarDate | null) => string;
  /** Where one's own record is. */
  readonly closing: (address: string) => string;
}

function lines(heading: string, items: readonly LearningItem[], words: ReminderWords): readonly string[] {
  if (items.length === 0) return [];
  const courses = items.map(({ assignment, course, state }) => {
    const line = `- ${words.course(assignment.title, deadlineOf(state))}`;
    return course?.material ? `${line}\n  ${course.material.url}` : line;
  });
  return ['', heading, ...courses];
}

/** The message to one person about what they have to do; `undefined` when that is nothing. */
export function reminder(
  items: readonly LearningItem[],
  address: string,
  words: ReminderWords
): Mail | undefined {
  const todo = items.filter(({ state }) => isToDo(state));
  const person = todo[0]?.assignment.person;
  if (!person) return undefined;
  const isMissed = ({ state }: LearningItem): boolean => missedSince(state) !== null;
  const late = todo.filter(isMissed);
  const next = todo.filter((item) => !isMissed(item));
  const body = [
    words.greeting(person.name),
    ...lines(words.late, late, words),
    ...lines(words.next, next, words),
    '',
    words.closing(address)
  ];
  return {
    to: person.email === '' ? [] : [person.email],
    subject: words.subject(todo.length),
    body: body.join('\n')
  };
}
