import * as React from 'react';
import { courseProblems } from '../../../domain/training/drafts/courseDraft';
import type { TrainingDraftProblem } from '../../../domain/training/drafts/draftProblem';
import type { CourseFormModel } from './useCourseForm';

/** What is wrong with the form: with the course, or with a day that it cannot do without. */
export type FormProblem =
  TrainingDraftProblem | { readonly field: 'repeatFrom'; readonly problem: 'missing' | 'notADay' };

export interface Problems {
  /** What is wrong by now, once somebody has tried to save. */
  readonly problems: readonly FormProblem[];
  /** Whether it can be saved. */
  readonly check: () => boolean;
}

/** What keeps the form from being saved: said after the first attempt, and taken back as it is mended. */
export function useProblems(
  { form, draft }: Pick<CourseFormModel, 'form' | 'draft'>,
  isDayWrong: boolean,
  onFound: () => void
): Problems {
  const [attempts, setAttempts] = React.useState(0);
  const latest = React.useRef(onFound);
  latest.current = onFound;
  React.useEffect(() => {
    // After the fields have said what is wrong.
    if (attempts > 0) latest.current();
  }, [attempts]);
  const needsDay = form.repeatKind === 'together' && (isDayWrong || form.repeatFrom === null);
  const all: readonly FormProblem[] = [
    ...courseProblems(draft),
    ...(needsDay ? [{ field: 'repeatFrom', problem: isDayWrong ? 'notADay' : 'missing' } as const] : [])
  ];
  return {
    problems: attempts > 0 ? all : [],
    check: () => {
      if (all.length > 0) setAttempts((now) => now + 1);
      return all.length === 0;
    }
  };
}
