import type { CalendarDate } from '../../../../domain/dates/calendarDate';
import type { Person } from '../../../../domain/people/person';
import type { PlanStart } from '../../../../domain/training/plan';
import { activeTeam } from '../../model/activeTeam';
import type { TrainingViewProps } from '../../model/viewProps';

type Viewing = Pick<TrainingViewProps, 'reader' | 'lookedAfter'>;

/** Whose records are read one by one: those the reader looks after; `null`: the reader sees everybody. */
export function lookedAfterOnly({ reader, lookedAfter }: Viewing): readonly number[] | null {
  return reader.isLead ? null : [...lookedAfter].sort((a, b) => a - b);
}

/** The people of the matrix at first: who is in the team today, or, of those, whom the reader looks after. */
export function teamPeople(
  { reader, lookedAfter }: Viewing,
  starts: readonly PlanStart[],
  today: CalendarDate,
  compare: (a: string, b: string) => number
): readonly Person[] {
  const team = activeTeam(reader.team, today, compare);
  if (reader.isLead) return team;
  const known = [...team, ...starts.map(({ person }) => person)].filter(({ id }) => lookedAfter.has(id));
  return [...new Map(known.map((person) => [person.id, person])).values()].sort(
    (a, b) => compare(a.name, b.name) || a.id - b.id
  );
}
