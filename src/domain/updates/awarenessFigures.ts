import type { Person } from '../people/person';
import type { Awareness } from './awareness';
import { medianOf, type Ratio } from './ratio';

/** How one person stands over several notices. */
export interface PersonCoverage {
  readonly person: Person;
  /** Notices that the person is aware of, of those that ask for it. */
  readonly coverage: Ratio;
  readonly late: number;
}

/** Coverage by person over some notices, most behind first. */
export function coverageByPerson(notices: readonly Awareness[]): readonly PersonCoverage[] {
  const byId = new Map<number, PersonCoverage>();
  for (const { people } of notices) {
    for (const { person, state, isLate } of people) {
      const before = byId.get(person.id) ?? { person, coverage: { count: 0, of: 0 }, late: 0 };
      const { count, of } = before.coverage;
      const coverage = { count: count + (state === 'aware' ? 1 : 0), of: of + 1 };
      byId.set(person.id, { person, coverage, late: before.late + (isLate ? 1 : 0) });
    }
  }
  return [...byId.values()].sort(
    (a, b) =>
      b.late - a.late ||
      b.coverage.of - b.coverage.count - (a.coverage.of - a.coverage.count) ||
      a.person.name.localeCompare(b.person.name)
  );
}

/** How many of all the acknowledgements that are asked for are given. */
export function totalCoverage(notices: readonly Awareness[]): Ratio {
  return notices.reduce(
    (sum, { coverage }) => ({ count: sum.count + coverage.count, of: sum.of + coverage.of }),
    { count: 0, of: 0 }
  );
}

/** Days until everybody was aware, over the notices for which that is so; `reached` says for how many of how many. */
export interface DaysToAwareFigure {
  readonly median: number | null;
  readonly reached: Ratio;
}

/** `days` as from `daysToAware`, one for each notice that asks somebody. */
export function daysToAwareFigure(days: readonly (number | null)[]): DaysToAwareFigure {
  const known = days.filter((value): value is number => value !== null);
  return { median: medianOf(known), reached: { count: known.length, of: days.length } };
}
