import type { CompletionEntry } from '../../../src/domain/training/completion';
import type { Assignment } from '../../../src/domain/training/assignment';
import type { Course } from '../../../src/domain/training/course';
import type { Plan } from '../../../src/domain/training/plan';

/** An assignment of the demo as it stands while the demo is made, with its log. */
export interface PlannedAssignment {
  now: Assignment;
  readonly log: CompletionEntry[];
}

/** What a start copies of a plan. */
export type PlannedPlan = Pick<Plan, 'id' | 'title' | 'steps'>;

/** What the tracker of the demo holds while it is made. Everything gets its id once it was added. */
export class DemoTraining {
  public readonly skills = new Map<string, number>();
  public readonly courses = new Map<string, Course>();
  public readonly plans = new Map<string, PlannedPlan>();
  public readonly assignments: PlannedAssignment[] = [];

  public course(key: string): Course {
    return found(this.courses, key);
  }

  public plan(key: string): PlannedPlan {
    return found(this.plans, key);
  }

  public coursesById(): ReadonlyMap<number, Course> {
    return new Map([...this.courses.values()].map((course) => [course.id, course]));
  }

  /** What a person has, in all rounds; of one course. */
  public ofPerson(personId: number, courseId?: number): readonly PlannedAssignment[] {
    return this.assignments.filter(
      ({ now }) => now.person.id === personId && (courseId === undefined || now.course === courseId)
    );
  }

  public latest(personId: number, courseId: number): PlannedAssignment {
    const last = this.ofPerson(personId, courseId).at(-1);
    if (!last) throw new Error(`Person ${personId} of the demo does not have course ${courseId}.`);
    return last;
  }
}

function found<Value>(all: ReadonlyMap<string, Value>, key: string): Value {
  const one = all.get(key);
  if (one === undefined) throw new Error(`The training of the demo names "${key}", which is not there.`);
  return one;
}
