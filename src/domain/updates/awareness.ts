import { dayInTimeZone, daysBetween, type CalendarDate } from '../dates/calendarDate';
import type { Person } from '../people/person';
import { ratioOf, type Ratio } from './ratio';
import type { RequiredBecause, RequiredPerson } from './required';

/** Somebody has read one revision of a notice. */
export interface Acknowledgement {
  readonly person: Person;
  readonly revision: number;
  /** ISO 8601 in UTC; SharePoint's own Created. */
  readonly on: string;
}

/**
 * - `aware` has acknowledged this revision; `stale` only an earlier one, and the notice changed in what matters since
 * - `missing` none
 */
export type AwarenessState = 'aware' | 'stale' | 'missing';

/** One line of the matrix. */
export interface PersonAwareness {
  readonly person: Person;
  readonly because: RequiredBecause;
  readonly state: AwarenessState;
  /** The revision that was acknowledged last, and when this one (or, when stale, that one) was. */
  readonly revision: number | null;
  readonly on: string | null;
  /** Not aware, and the day has passed. */
  readonly isLate: boolean;
}

export interface Awareness {
  readonly people: readonly PersonAwareness[];
  /** How many of the required people are aware. */
  readonly coverage: Ratio;
  readonly missing: readonly Person[];
  /** When the last of them acknowledged; `null` while somebody is missing, or nobody is required. */
  readonly everybodySince: string | null;
  /** People who acknowledged this revision though they need not. */
  readonly others: readonly Person[];
}

function earliest(acknowledgements: readonly Acknowledgement[]): Acknowledgement | undefined {
  return acknowledgements.reduce<Acknowledgement | undefined>(
    (first, next) => (!first || next.on < first.on ? next : first),
    undefined
  );
}

function newest(acknowledgements: readonly Acknowledgement[]): Acknowledgement | undefined {
  return acknowledgements.reduce<Acknowledgement | undefined>(
    (last, next) => (!last || next.revision > last.revision ? next : last),
    undefined
  );
}

function awarenessOfPerson(
  { person, because }: RequiredPerson,
  given: readonly Acknowledgement[],
  revision: number,
  isPast: boolean
): PersonAwareness {
  const own = given.filter((acknowledgement) => acknowledgement.person.id === person.id);
  const current = earliest(own.filter((acknowledgement) => acknowledgement.revision >= revision));
  if (current) {
    return { person, because, state: 'aware', revision: current.revision, on: current.on, isLate: false };
  }
  const old = newest(own);
  const state = old ? 'stale' : 'missing';
  return { person, because, state, revision: old?.revision ?? null, on: old?.on ?? null, isLate: isPast };
}

function lastOf(people: readonly PersonAwareness[]): string | null {
  const times = people.map((entry) => (entry.state === 'aware' ? entry.on : null));
  if (times.length === 0 || times.includes(null)) return null;
  return times.reduce((last, time) => ((time ?? '') > (last ?? '') ? time : last), null);
}

/** Who of the required people is aware of this revision, and by when the others have to be. */
export function awarenessOf(
  revision: number,
  required: readonly RequiredPerson[],
  acknowledgements: readonly Acknowledgement[],
  dueBy: CalendarDate,
  today: CalendarDate
): Awareness {
  const people = required.map((entry) => awarenessOfPerson(entry, acknowledgements, revision, dueBy < today));
  const ids = new Set(required.map((entry) => entry.person.id));
  const others = new Map<number, Person>();
  for (const { person, revision: read } of acknowledgements) {
    if (read >= revision && !ids.has(person.id)) others.set(person.id, person);
  }
  return {
    people,
    coverage: ratioOf(people, (entry) => entry.state === 'aware'),
    missing: people.filter((entry) => entry.state !== 'aware').map((entry) => entry.person),
    everybodySince: lastOf(people),
    others: [...others.values()]
  };
}

/** Days from publication until everybody was aware; `null` while somebody is missing or the publication is unknown. */
export function daysToAware(
  published: string | null,
  { everybodySince }: Pick<Awareness, 'everybodySince'>,
  timeZone: string
): number | null {
  if (published === null || everybodySince === null) return null;
  const days = daysBetween(
    dayInTimeZone(new Date(published), timeZone),
    dayInTimeZone(new Date(everybodySince), timeZone)
  );
  return Math.max(0, days);
}
