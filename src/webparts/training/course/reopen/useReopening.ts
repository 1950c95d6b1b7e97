import * as React from 'react';
import type { Assignment } from '../../../../domain/training/assignment';
import type { Course } from '../../../../domain/training/course';
import { toReopen } from '../../../../domain/training/versions/toReopen';
import { useLatestWork } from '../../../../ui/screens/useLatestWork';
import { useMounted } from '../../../../ui/screens/useMounted';
import type { TrainingModel } from '../../model/useTraining';
import type { CoursePeople } from '../people/useCoursePeople';

/** So many are written before what came of them is shown, and whether to go on is asked. */
const openedAtOnce = 20;

export interface NotOpened {
  readonly assignment: Assignment;
  readonly error: Error;
}

/** Opening again what people have done in versions that count no longer. */
export type ReopenWork =
  | { readonly kind: 'none' }
  /** Finds out who has to renew it. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'running'; readonly done: number; readonly total: number; readonly isStopping: boolean }
  | {
      readonly kind: 'ended';
      readonly opened: number;
      readonly failed: readonly NotOpened[];
      /** How many it did not come to. */
      readonly left: number;
      readonly wasStopped: boolean;
      /** What ended it before its time. */
      readonly error?: unknown;
    };

export interface Reopening {
  readonly work: ReopenWork;
  /** How many are left, as far as that is known. */
  readonly left: number;
  /** Opens all that are left. May be repeated: it finds what the last time did not come to. */
  readonly start: (course: Course) => void;
  readonly stop: () => void;
}

interface Tally {
  total: number;
  opened: number;
  readonly failed: NotOpened[];
}

/** Opens again what an earlier version no longer counts for; ends when the panel does. */
export function useReopening(
  { repositories, takeAssignments }: Pick<TrainingModel, 'repositories' | 'takeAssignments'>,
  course: Course,
  { state, readNow, reload }: CoursePeople
): Reopening {
  const { assignments } = repositories;
  const [work, setWork] = React.useState<ReopenWork>({ kind: 'none' });
  const begin = useLatestWork();
  const isMounted = useMounted();
  const stopping = React.useRef<AbortController>();
  const rows = state.kind === 'ready' ? state.rows : undefined;
  const left = React.useMemo(() => (rows ? toReopen(course, rows).length : 0), [course, rows]);

  const open = React.useCallback(
    async (next: Course, tally: Tally, signal: AbortSignal): Promise<void> => {
      const todo = toReopen(next, await readNow(signal));
      tally.total = todo.length;
      const show = (done: number): void => {
        if (!isMounted() || stopping.current?.signal !== signal) return;
        setWork({ kind: 'running', done, total: todo.length, isStopping: signal.aborted });
      };
      for (let at = 0; at < todo.length && !signal.aborted; at += openedAtOnce) {
        show(at);
        const { changed, failed } = await assignments.change(
          todo.slice(at, at + openedAtOnce),
          { kind: 'reopen', due: next.renewBy },
          { signal, onProgress: (done) => show(at + done) }
        );
        tally.opened += changed.length;
        tally.failed.push(...failed);
        takeAssignments(...changed);
      }
    },
    [assignments, readNow, takeAssignments, isMounted]
  );

  const start = React.useCallback(
    (next: Course): void => {
      const ending = begin();
      const controller = new AbortController();
      stopping.current = controller;
      ending.addEventListener('abort', () => controller.abort());
      const tally: Tally = { total: 0, opened: 0, failed: [] };
      setWork({ kind: 'looking' });
      const end = (error?: unknown): void => {
        // Another version may have begun anew meanwhile.
        if (!isMounted() || stopping.current !== controller) return;
        const { total, opened, failed } = tally;
        const left = total - opened - failed.length;
        setWork({ kind: 'ended', opened, failed, left, wasStopped: controller.signal.aborted, error });
        // What was read while it was written may be of before.
        reload();
      };
      open(next, tally, controller.signal).then(
        () => end(),
        (error: unknown) => end(error)
      );
    },
    [begin, open, reload, isMounted]
  );
  const stop = React.useCallback((): void => {
    stopping.current?.abort();
    setWork((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now));
  }, []);
  return { work, left, start, stop };
}
