import * as React from 'react';
import type { Assignment } from '../../../../domain/training/assignment';
import type { Course } from '../../../../domain/training/course';
import { useMounted } from '../../../../ui/screens/useMounted';
import { usePending } from '../../../../ui/screens/usePending';
import { fill } from '../../../../ui/words/fill';
import type { TrainingViewProps } from '../../model/viewProps';
import { useTrainingWords } from '../../words/TrainingWords';

export interface Confirming {
  readonly pending: ReadonlySet<number>;
  /** Why it did not work, by assignment. */
  readonly problems: ReadonlyMap<number, unknown>;
  readonly confirm: (assignment: Assignment) => Promise<void>;
  /** It is not confirmed: the learner has it open again, with the reason. */
  readonly sendBack: (assignment: Assignment, reason: string) => Promise<void>;
}

type Deed = (course: Course) => Promise<Assignment>;

/** Confirms what waits, or sends it back. What comes of it is said, and a confirmation can be taken back. */
export function useConfirming({ model }: TrainingViewProps, onDone: () => void): Confirming {
  const { strings } = useTrainingWords();
  const { courses, completions } = model.repositories;
  const { say, takeAssignments } = model;
  const { pending, whilePending } = usePending();
  const [problems, setProblems] = React.useState<ReadonlyMap<number, unknown>>(() => new Map());
  const isMounted = useMounted();

  /** What was written; `undefined` when nothing was. */
  const run = async ({ id, course }: Assignment, deed: Deed): Promise<Assignment | undefined> => {
    setProblems((now) => new Map([...now].filter(([other]) => other !== id)));
    try {
      const written = await whilePending(id, async () => deed(await courses.get(course)));
      takeAssignments(written);
      if (isMounted()) onDone();
      return written;
    } catch (error) {
      if (isMounted()) setProblems((now) => new Map(now).set(id, error));
      return undefined;
    }
  };
  const takeBack = (confirmed: Assignment): void => {
    courses
      .get(confirmed.course)
      .then((course) => completions.takeBack(confirmed, course))
      .then((open) => {
        takeAssignments(open);
        say({ kind: 'said', tone: 'success', text: fill(strings.WaitingTakenBack, wordsOf(open)) });
      })
      .catch((error: unknown) => say({ kind: 'failed', title: strings.WaitingTakeBackFailed, error }));
  };
  return {
    pending,
    problems,
    confirm: async (assignment) => {
      const written = await run(assignment, (course) => completions.confirm(assignment, course, ''));
      if (!written) return;
      const text = fill(strings.WaitingConfirmed, wordsOf(written));
      say({ kind: 'said', tone: 'success', text, undo: () => takeBack(written) });
    },
    sendBack: async (assignment, reason) => {
      const written = await run(assignment, (course) => completions.sendBack(assignment, course, reason));
      if (!written) return;
      say({ kind: 'said', tone: 'success', text: fill(strings.WaitingSentBack, wordsOf(written)) });
    }
  };
}

function wordsOf({ person, title }: Assignment): { readonly name: string; readonly title: string } {
  return { name: person.name, title };
}
