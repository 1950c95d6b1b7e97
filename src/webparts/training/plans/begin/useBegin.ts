import * as React from 'react';
import { isRepositoryError } from '../../../../domain/RepositoryError';
import type { Person } from '../../../../domain/people/person';
import type { PlanStart } from '../../../../domain/training/plan';
import { assignmentsOfPlan } from '../../../../domain/training/plans/assignmentsOfPlan';
import type { TrainingViewProps } from '../../model/viewProps';
import type { TrainingRepositories } from '../../TrainingRepositories';
import { useTrainingWords } from '../../words/TrainingWords';
import { useRowJob, type RowJob } from '../job/useRowJob';
import { useTakeStart } from '../model/useTakeStart';
import type { Beginning } from './beginForm';

/** What is done for one person: all of it is one row, so that trying again goes on where it ended. */
export interface BeginRow extends Omit<Beginning, 'people'> {
  readonly person: Person;
}

/** What became of one person so far. */
export interface Begun {
  readonly start: PlanStart;
  /** The plan was started before: only what was missing is assigned. */
  readonly wasThere: boolean;
  readonly assigned: number;
}

/** The plan is started; some courses of it are not assigned. */
export class CoursesMissing extends Error {
  public constructor(public readonly failed: readonly { readonly title: string; readonly error: unknown }[]) {
    super('Some courses were not assigned.');
    this.name = 'CoursesMissing';
  }
}

async function startOf(
  { planStarts }: TrainingRepositories,
  { plan, ...draft }: BeginRow
): Promise<Pick<Begun, 'start' | 'wasThere'>> {
  try {
    return { start: await planStarts.start(plan, draft), wasThere: false };
  } catch (error) {
    if (!isRepositoryError(error, 'conflict')) throw error;
    const own = await planStarts.ofPerson(draft.person.id);
    const known = own.find((one) => one.plan === plan.id && one.startDate === draft.startDate);
    if (!known) throw error;
    return { start: known, wasThere: true };
  }
}

export interface Begin {
  readonly job: RowJob<BeginRow>;
  /** By id of the person. */
  readonly begun: ReadonlyMap<number, Begun>;
  readonly run: (beginning: Beginning) => Promise<void>;
}

/** Starts a plan for each, and assigns its courses. What is there already stays, so it can be tried again. */
export function useBegin(props: Pick<TrainingViewProps, 'model' | 'reader' | 'catalogue'>): Begin {
  const { formats } = useTrainingWords();
  const { model, reader, catalogue } = props;
  const { repositories } = model;
  const take = useTakeStart(props);
  const [begun, setBegun] = React.useState<ReadonlyMap<number, Begun>>(new Map());

  const work = async (row: BeginRow): Promise<void> => {
    const { person } = row;
    const { start, wasThere } = await startOf(repositories, row);
    const note = (assigned: number): void =>
      setBegun((now) => {
        const before = now.get(person.id);
        const all = (before?.assigned ?? 0) + assigned;
        return new Map([
          ...now,
          [person.id, { start, wasThere: before?.wasThere ?? wasThere, assigned: all }]
        ]);
      });
    note(0);
    if (start.state === 'Running') take(start);
    const existing = await repositories.assignments.ofPerson(person.id);
    const { courses } = catalogue;
    const { add } = assignmentsOfPlan(start, courses, existing, formats.today(), reader.calendar);
    if (add.length === 0) return;
    const { added, failed, notTried } = await repositories.assignments.assign(add);
    note(added.length);
    if (failed.length + notTried.length === 0) return;
    const titleOf = (key: string): string =>
      add.find(({ course, round }) => key === `${person.id}|${course}|${round}`)?.title ?? key;
    const [first] = failed;
    throw new CoursesMissing([
      ...failed.map(({ key, error }) => ({ title: titleOf(key), error })),
      // They were not tried because the failure before them would have met them as well.
      ...notTried.map((key) => ({ title: titleOf(key), error: first?.error }))
    ]);
  };
  const job = useRowJob<BeginRow>(work, model.reloadAssignments);
  return {
    job,
    begun,
    run: async ({ people, ...same }) => {
      await job.run(people.map((person) => ({ ...same, person })));
    }
  };
}
