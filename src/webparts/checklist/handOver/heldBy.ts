import type { Person } from '../../../domain/people/person';
import type { Task } from '../../../domain/tasks/task';

/** Somebody who has open tasks to hand over. */
export interface Holder {
  readonly person: Person;
  readonly owns: number;
  readonly backsUp: number;
}

/** Everybody who owns or backs up open tasks, in the order of their names. */
export function holdersOf(
  tasks: readonly Task[],
  compare: (a: string, b: string) => number
): readonly Holder[] {
  const holders = new Map<number, Holder>();
  const add = (person: Person | null, more: Partial<Holder>): void => {
    if (!person) return;
    const known = holders.get(person.id) ?? { person, owns: 0, backsUp: 0 };
    holders.set(person.id, {
      person,
      owns: known.owns + (more.owns ?? 0),
      backsUp: known.backsUp + (more.backsUp ?? 0)
    });
  };
  for (const { status, owner, backup } of tasks) {
    if (status !== 'Open') continue;
    add(owner, { owns: 1 });
    add(backup, { backsUp: 1 });
  }
  return [...holders.values()].sort(
    (a, b) => compare(a.person.name, b.person.name) || a.person.id - b.person.id
  );
}
