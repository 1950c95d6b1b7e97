import * as React from 'react';
import type { Course } from '../../../../domain/training/course';
import type { StatusMessage } from '../../../../ui/errors/StatusBar';
import { usePending } from '../../../../ui/screens/usePending';
import { fill } from '../../../../ui/words/fill';
import type { TrainingModel } from '../../model/useTraining';

/** Does something with a course and says what came of it, on whatever is shown then; `undefined` when it failed. */
export type Run = <Result>(
  course: Course,
  failed: string,
  work: () => Promise<readonly [Result, StatusMessage]>
) => Promise<Result | undefined>;

export function useRun(say: TrainingModel['say']): {
  readonly pending: ReadonlySet<number>;
  readonly run: Run;
} {
  const { pending, whilePending } = usePending();
  const run = React.useCallback<Run>(
    (course, failed, work) =>
      whilePending(course.id, async () => {
        try {
          const [result, message] = await work();
          say(message);
          return result;
        } catch (error) {
          say({ kind: 'failed', title: fill(failed, { title: course.title }), error });
          return undefined;
        }
      }),
    [say, whilePending]
  );
  return { pending, run };
}

/** That something is done with a course. */
export function saidOf(text: string, { title }: Course, undo?: () => void): StatusMessage {
  return { kind: 'said', tone: 'success', text: fill(text, { title }), undo };
}
