import * as React from 'react';
import type { StarterTraining, TrainingOnSite } from '../../../domain/starter/StarterTraining';
import { maybeUntouched } from '../../../domain/starter/planStarterTrainingRemoval';
import type { RowsState } from '../../../ui/rows/useRows';
import { useRows } from '../../../ui/rows/useRows';
import { usePlans, useSkills } from '../model/useSkills';
import type { TrainingViewProps } from '../model/viewProps';
import { readWhole } from '../intake/reading/preview';

/** What comes with the suite, and what of it the site has. */
export interface Starter {
  readonly content: StarterTraining;
  readonly tag: string;
  /** Courses that may be untouched are there with their texts. */
  readonly site: TrainingOnSite;
}

interface Content {
  readonly content: StarterTraining;
  readonly tag: string;
}

async function loadContent(): Promise<Content> {
  const { starterTraining, trainingStarterTag } = await import(
    /* webpackChunkName: 'training-starter' */ '../../../starter/training'
  );
  return { content: starterTraining, tag: trainingStarterTag };
}

/** Versions of the courses, as text: those that were changed are read anew. */
function versionsOf(courses: readonly { readonly id: number; readonly etag: string }[]): string {
  return courses.map(({ id, etag }) => `${id} ${etag}`).join('|');
}

/** The starter content against what is on the site now. */
export function useStarter({ model, catalogue }: TrainingViewProps): {
  readonly state: RowsState<Starter>;
  readonly reload: () => void;
} {
  const { repositories } = model;
  const content = useRows('starter', loadContent);
  const skills = useSkills(repositories);
  const plans = usePlans(repositories);
  const courses = React.useMemo(() => [...catalogue.courses.values()], [catalogue.courses]);
  const untouched = React.useMemo(() => maybeUntouched(courses), [courses]);
  const whole = useRows(['starterCourses', versionsOf(untouched)], () =>
    readWhole(
      repositories,
      untouched.map(({ id }) => id),
      { signal: new AbortController().signal, onProgress: () => undefined }
    )
  );
  const state = React.useMemo((): RowsState<Starter> => {
    const states = [content.state, skills.state, plans.state, whole.state] as const;
    const failed = states.find(({ kind }) => kind === 'failed');
    if (failed?.kind === 'failed') return failed;
    const [ofSuite, ofSkills, ofPlans, texts] = states;
    const isThere =
      ofSuite.kind === 'ready' &&
      ofSkills.kind === 'ready' &&
      ofPlans.kind === 'ready' &&
      texts.kind === 'ready';
    if (!isThere) return { kind: 'loading' };
    const site = {
      skills: ofSkills.rows,
      plans: ofPlans.rows,
      courses: courses.map((course) => texts.rows.get(course.id) ?? course)
    };
    return { kind: 'ready', rows: { ...ofSuite.rows, site }, refreshError: undefined };
  }, [content.state, skills.state, plans.state, whole.state, courses]);
  return {
    state,
    reload: () => {
      content.reload();
      skills.reload();
      plans.reload();
      whole.reload();
    }
  };
}
