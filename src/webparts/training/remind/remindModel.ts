import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import { dueSoon } from '../../../domain/training/lead/dueSoon';
import { missedByPerson } from '../../../domain/training/lead/missedByPerson';
import type { Mail } from '../../../domain/training/reminders/mailto';
import { reminder, type ReminderWords } from '../../../domain/training/reminders/reminder';
import type { LearningItem } from '../../../domain/training/states/myLearning';
import { deadlineOf } from '../../../domain/training/states/stateRules';
import { fill } from '../../../ui/words/fill';
import type { TrainingWords } from '../words/TrainingWords';

/** Somebody who has something to do, and the message about it. */
export interface Reminded {
  readonly person: Person;
  readonly late: readonly LearningItem[];
  readonly soon: readonly LearningItem[];
  readonly mail: Mail;
}

/** What the sender may word otherwise. */
export interface OwnWords {
  /** `{name}` stands for the person. */
  readonly greeting: string;
  /** `{address}` stands for where one's own learning is. */
  readonly closing: string;
}

/** The words of a reminder, in the sender's language. */
export function reminderWords({ strings, formats, plural }: TrainingWords, own: OwnWords): ReminderWords {
  return {
    subject: (count) => plural('RemindSubject', count),
    greeting: (name) => fill(own.greeting, { name }),
    late: strings.RemindLateHead,
    next: strings.RemindNextHead,
    course: (title, due) =>
      due === null ? title : fill(strings.RemindCourse, { title, date: formats.date(due) }),
    closing: (address) => fill(own.closing, { address })
  };
}

export interface RemindQuestion {
  readonly today: CalendarDate;
  /** So many days ahead; `null`: only what is late. */
  readonly days: number | null;
  readonly address: string;
  readonly words: ReminderWords;
}

/** Who has something to do: those who are late first, then the others by name. */
export function remindedPeople(
  items: readonly LearningItem[],
  { today, days, address, words }: RemindQuestion
): readonly Reminded[] {
  const late = missedByPerson(items);
  const soon = days === null ? [] : dueSoon(items, today, days);
  const people = new Map(late.map(({ person }) => [person.id, person] as const));
  const others = soon
    .map(({ assignment }) => assignment.person)
    .sort((a, b) => a.name.localeCompare(b.name) || a.id - b.id);
  for (const person of others) if (!people.has(person.id)) people.set(person.id, person);
  const lateOf = new Map(late.map((missed) => [missed.person.id, missed.items] as const));
  return [...people.values()].flatMap((person) => {
    const own = {
      late: lateOf.get(person.id) ?? [],
      soon: soon.filter(({ assignment }) => assignment.person.id === person.id)
    };
    const mail = reminder([...own.late, ...own.soon], address, words);
    return mail ? [{ person, ...own, mail }] : [];
  });
}

/** What is listed of each person, one line a course. */
export function listedCourses({ strings, formats }: TrainingWords, items: readonly LearningItem[]): string[] {
  return items.map(({ assignment: { title }, state }) => {
    const day = deadlineOf(state);
    return day === null ? title : fill(strings.RemindCourse, { title, date: formats.date(day) });
  });
}
