import type { CalendarDate } from '../../dates/calendarDate';
import type { Person } from '../../people/person';
import type { LearningItem } from '../states/myLearning';
import { missedSince } from '../states/stateRules';

/** What one person is late with, the longest first. */
export interface MissedByPerson {
  readonly person: Person;
  readonly items: readonly LearningItem[];
  /** The day that was missed first. */
  readonly since: CalendarDate;
}

/** Who is late with what: those who miss most first, then those who have missed it longest. */
export function missedByPerson(items: Iterable<LearningItem>): readonly MissedByPerson[] {
  const people = new Map<number, { item: LearningItem; since: CalendarDate }[]>();
  for (const item of items) {
    const since = missedSince(item.state);
    if (since === null) continue;
    const { id } = item.assignment.person;
    people.set(id, [...(people.get(id) ?? []), { item, since }]);
  }
  return [...people.values()]
    .flatMap((missed) => {
      const sorted = [...missed].sort((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
      const [first] = sorted;
      if (!first) return [];
      return [
        { person: first.item.assignment.person, items: sorted.map(({ item }) => item), since: first.since }
      ];
    })
    .sort(
      (a, b) =>
        b.items.length - a.items.length ||
        (a.since < b.since ? -1 : Number(a.since > b.since)) ||
        a.person.name.localeCompare(b.person.name)
    );
}
