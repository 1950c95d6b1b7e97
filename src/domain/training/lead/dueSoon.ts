import { addDays, type CalendarDate } from '../../dates/calendarDate';
import type { LearningItem } from '../states/myLearning';
import { deadlineOf, isToDo, missedSince } from '../states/stateRules';

/** What has to be done from today until so many days from now, and is not late; the first day first. */
export function dueSoon(
  items: Iterable<LearningItem>,
  today: CalendarDate,
  days: number
): readonly LearningItem[] {
  const last = addDays(today, days);
  return [...items]
    .flatMap((item) => {
      const deadline = deadlineOf(item.state);
      const isSoon = isToDo(item.state) && missedSince(item.state) === null;
      return isSoon && deadline !== null && deadline <= last ? [{ item, deadline }] : [];
    })
    .sort(
      (a, b) =>
        (a.deadline < b.deadline ? -1 : Number(a.deadline > b.deadline)) ||
        a.item.assignment.person.name.localeCompare(b.item.assignment.person.name) ||
        a.item.assignment.id - b.item.assignment.id
    )
    .map(({ item }) => item);
}
