import type { Person } from '../../../../domain/people/person';
import type { AwarenessOverrides } from '../../../../domain/updates/required';

/** A change of who is asked for one notice. */
export type OverrideChange = (overrides: AwarenessOverrides) => AwarenessOverrides;

function isOther(person: Person): (other: Person) => boolean {
  return (other) => other.id !== person.id;
}

/** The person is asked, also one who was excused before. */
export function asking(person: Person): OverrideChange {
  return ({ added, excused }) => ({
    added: [...added.filter(isOther(person)), person],
    excused: excused.filter((entry) => isOther(person)(entry.person))
  });
}

/** The person is not asked any more, unless the team's roles say so. */
export function notAsking(person: Person): OverrideChange {
  return ({ added, excused }) => ({ added: added.filter(isOther(person)), excused });
}

/** The person need not acknowledge the notice, for this reason. */
export function excusing(person: Person, reason: string): OverrideChange {
  return ({ added, excused }) => ({
    added,
    excused: [...excused.filter((entry) => isOther(person)(entry.person)), { person, reason }]
  });
}

/** The person is excused no longer. */
export function askingAgain(person: Person): OverrideChange {
  return ({ added, excused }) => ({
    added,
    excused: excused.filter((entry) => isOther(person)(entry.person))
  });
}
