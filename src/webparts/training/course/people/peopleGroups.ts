import type { AssignmentState } from '../../../../domain/training/states/assignmentState';
import type { LearningItem } from '../../../../domain/training/states/myLearning';
import { deadlineOf, missedSince } from '../../../../domain/training/states/stateRules';

/** How the people of a course stand, the most urgent first. */
export const peopleGroups = ['late', 'toDo', 'renew', 'waiting', 'done', 'withdrawn'] as const;

export type PeopleGroup = (typeof peopleGroups)[number];

export function groupOf(state: AssignmentState): PeopleGroup {
  if (missedSince(state) !== null) return 'late';
  switch (state.kind) {
    case 'waiting':
    case 'withdrawn':
    case 'renew':
      return state.kind;
    case 'done':
    case 'doneLate':
      return 'done';
    default:
      return 'toDo';
  }
}

/** By how urgent it is, then by the day on which something is due or was learned, then by name. */
export function byUrgency(
  compareNames: (a: string, b: string) => number
): (a: LearningItem, b: LearningItem) => number {
  // What has no day comes last.
  const dayOf = ({ state }: LearningItem): string => deadlineOf(state) ?? '9999';
  return (a, b) => {
    const byGroup = peopleGroups.indexOf(groupOf(a.state)) - peopleGroups.indexOf(groupOf(b.state));
    const [one, other] = [dayOf(a), dayOf(b)];
    return (
      byGroup ||
      (one < other ? -1 : Number(one > other)) ||
      compareNames(a.assignment.person.name, b.assignment.person.name)
    );
  };
}
