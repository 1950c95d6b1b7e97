import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import { nextRound } from '../../../../domain/training/assigning/rounds';
import type { Assignment, AssignmentDraft } from '../../../../domain/training/assignment';
import type { Course } from '../../../../domain/training/course';

/** Who needs the course again, step by step for thousands; the first due first. `rows`: everybody's, in all rounds. */
export function* dueRoundSteps(
  course: Course,
  rows: readonly Assignment[],
  today: CalendarDate
): Generator<undefined, readonly AssignmentDraft[]> {
  const byPerson = new Map<number, Assignment[]>();
  for (const row of rows) {
    const own = byPerson.get(row.person.id);
    if (own) own.push(row);
    else byPerson.set(row.person.id, [row]);
  }
  const drafts: AssignmentDraft[] = [];
  for (const own of byPerson.values()) {
    const [first] = own;
    const round = nextRound(course, own, today);
    if (first && round) {
      drafts.push({
        person: first.person,
        course: course.id,
        title: course.title,
        round: round.key,
        due: round.due,
        version: course.version,
        reason: '',
        plan: null
      });
    }
    yield;
  }
  const due = (draft: AssignmentDraft): string => draft.due ?? '9999';
  return drafts.sort((a, b) =>
    due(a) === due(b) ? a.person.name.localeCompare(b.person.name) : due(a) < due(b) ? -1 : 1
  );
}
