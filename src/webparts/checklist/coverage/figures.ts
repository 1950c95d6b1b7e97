import type { FocusArea } from '../../../lists';
import type { Coverage, CoverageRow } from '../../../domain/handover/coverage';
import type { PlannedWork } from '../../../domain/handover/plannedMinutes';
import type { Person } from '../../../domain/people/person';
import type { Task } from '../../../domain/tasks/task';
import { fill } from '../../../ui/words/fill';
import { focusAreaName } from '../words/choiceNames';
import type { ChecklistWords } from '../words/ChecklistWords';

/** A figure of the coverage view, by which its rows are found again after the board has changed. */
export type Figure =
  | { readonly kind: 'withoutOwner' | 'withoutBackup' | 'plannedOfNobody' }
  | { readonly kind: 'owned' | 'uncovered' | 'standsIn' | 'planned'; readonly person: Person }
  | { readonly kind: 'covered'; readonly owner: Person; readonly backup: Person }
  | { readonly kind: 'area'; readonly focusArea: FocusArea; readonly person: Person };

/** What is known of one person: what they own, whom they stand in for, what the month asks of them. */
export interface CoveragePerson {
  readonly person: Person;
  /** `undefined` for people who own nothing. */
  readonly row: CoverageRow | undefined;
  /** What they would take over. */
  readonly standsIn: readonly Task[];
  readonly work: PlannedWork | undefined;
}

function standsInFor({ rows }: Coverage, person: Person): readonly Task[] {
  return rows.flatMap(({ cells }) =>
    cells.filter(({ backup }) => backup.id === person.id).flatMap(({ tasks }) => tasks)
  );
}

/** Everybody who owns or covers something, or has work planned, in the order of their names. */
export function coveragePeople(
  coverage: Coverage,
  work: readonly PlannedWork[],
  compare: (a: string, b: string) => number
): readonly CoveragePerson[] {
  const people = new Map<number, Person>();
  const add = (person: Person | null): void => void (person && people.set(person.id, person));
  coverage.rows.forEach(({ owner }) => add(owner));
  coverage.backups.forEach(add);
  work.forEach(({ person }) => add(person));
  return [...people.values()]
    .sort((a, b) => compare(a.name, b.name) || a.id - b.id)
    .map((person) => ({
      person,
      row: coverage.rows.find(({ owner }) => owner.id === person.id),
      standsIn: standsInFor(coverage, person),
      work: work.find((one) => one.person?.id === person.id)
    }));
}

/** What somebody owns; nothing of people who own nothing. */
function ownedBy({ rows }: Coverage, person: Person): Omit<CoverageRow, 'owner'> {
  return rows.find(({ owner }) => owner.id === person.id) ?? { tasks: [], cells: [], uncovered: [] };
}

/** The tasks behind a figure. For planned work: all of `tasks` that are theirs, whether the month asks for them or not. */
export function tasksOf(figure: Figure, coverage: Coverage, tasks: readonly Task[]): readonly Task[] {
  switch (figure.kind) {
    case 'withoutOwner':
      return coverage.withoutOwner;
    case 'withoutBackup':
      return coverage.withoutBackup;
    case 'plannedOfNobody':
      return tasks.filter(({ owner }) => owner === null);
    case 'planned':
      return tasks.filter(({ owner }) => owner?.id === figure.person.id);
    case 'owned':
      return ownedBy(coverage, figure.person).tasks;
    case 'uncovered':
      return ownedBy(coverage, figure.person).uncovered;
    case 'standsIn':
      return standsInFor(coverage, figure.person);
    case 'covered':
      return ownedBy(coverage, figure.owner)
        .cells.filter(({ backup }) => backup.id === figure.backup.id)
        .flatMap((cell) => cell.tasks);
    case 'area':
      return ownedBy(coverage, figure.person).tasks.filter(({ focusArea }) => focusArea === figure.focusArea);
  }
}

/** What the rows behind a figure have in common. */
export function titleOf({ strings }: ChecklistWords, figure: Figure, month: string): string {
  switch (figure.kind) {
    case 'withoutOwner':
      return strings.WithoutOwner;
    case 'withoutBackup':
      return strings.WithoutBackup;
    case 'plannedOfNobody':
      return fill(strings.PlannedOfNobody, { month });
    case 'planned':
      return fill(strings.PlannedOfPerson, { name: figure.person.name, month });
    case 'owned':
      return fill(strings.OwnedBy, { name: figure.person.name });
    case 'uncovered':
      return fill(strings.UncoveredOf, { name: figure.person.name });
    case 'standsIn':
      return fill(strings.StandsInOf, { name: figure.person.name });
    case 'covered':
      return fill(strings.CoveredOf, { owner: figure.owner.name, backup: figure.backup.name });
    case 'area':
      return fill(strings.HangsArea, {
        area: focusAreaName(strings, figure.focusArea),
        name: figure.person.name
      });
  }
}
