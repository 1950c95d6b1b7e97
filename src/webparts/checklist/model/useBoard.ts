import * as React from 'react';
import useSWR from 'swr';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { ChecklistRepositories } from '../ChecklistRepositories';
import type { BoardState, DoneState, Reader, TaskCounts } from './board';

/** The Done view shows the latest; older ones are in the list itself. */
export const doneLimit = 100;

async function loadCounts({ tasks }: ChecklistRepositories): Promise<TaskCounts> {
  const [open, done] = await Promise.all([tasks.open(), tasks.countDone()]);
  return { open, done };
}

async function loadReader({ people, access, setup }: ChecklistRepositories): Promise<Reader> {
  const [me, rights, setupStatus] = await Promise.all([people.me(), access.access(), setup.status()]);
  return { me, access: rights, setupStatus };
}

/** Retrying is the person's choice: the screen says why it failed, and by itself waits for focus or the network. */
const options = { shouldRetryOnError: false, revalidateIfStale: true } as const;

export interface BoardLoader {
  readonly state: BoardState;
  readonly done: DoneState;
  /** Why the latest read failed, while older rows are shown. */
  readonly refreshError: unknown;
  /** Changes the shown rows at once; running reads that began earlier no longer count. */
  readonly change: (next: (counts: TaskCounts) => TaskCounts) => void;
  /** Reads what is there now. */
  readonly reload: () => void;
}

/** Reads the checklist: all of it in one go, the done tasks only when somebody looks at them. */
export function useBoard(repositories: ChecklistRepositories, showsDone: boolean): BoardLoader {
  const counts = useSWR('counts', () => loadCounts(repositories), options);
  const reader = useSWR('reader', () => loadReader(repositories), { ...options, revalidateOnFocus: false });
  const error: unknown = counts.error ?? reader.error;
  const notSetUp = isRepositoryError(error, 'notSetUp');
  const rights = useSWR(notSetUp ? 'rights' : null, () => repositories.access.canManageLists(), options);
  const doneTasks = useSWR(
    showsDone && !error ? 'done' : null,
    () => repositories.tasks.recentlyDone(doneLimit),
    options
  );

  const { mutate: mutateCounts } = counts;
  const { mutate: mutateReader } = reader;
  const { mutate: mutateDone } = doneTasks;
  const change = React.useCallback(
    (next: (counts: TaskCounts) => TaskCounts): void => {
      void mutateCounts((now) => now && next(now), { revalidate: false });
      void mutateDone();
    },
    [mutateCounts, mutateDone]
  );
  const reload = React.useCallback((): void => {
    // Failures arrive as state of the hooks above.
    mutateCounts().catch(() => undefined);
    mutateReader().catch(() => undefined);
    mutateDone().catch(() => undefined);
  }, [mutateCounts, mutateReader, mutateDone]);

  return {
    state: boardState(
      counts.data,
      reader.data,
      error,
      notSetUp ? (rights.data ?? rightsError(rights.error)) : null
    ),
    done: doneState(doneTasks.data, doneTasks.error),
    refreshError: counts.data && reader.data ? error : undefined,
    change,
    reload
  };
}

/** Not knowing one's rights is shown as having none: the owners are named then. */
function rightsError(error: unknown): boolean | undefined {
  return error === undefined ? undefined : false;
}

function boardState(
  counts: TaskCounts | undefined,
  reader: Reader | undefined,
  error: unknown,
  canManageLists: boolean | undefined | null
): BoardState {
  if (canManageLists !== null) {
    return canManageLists === undefined ? { kind: 'loading' } : { kind: 'notSetUp', canManageLists };
  }
  if (counts && reader) return { kind: 'ready', board: { ...counts, ...reader } };
  return error === undefined ? { kind: 'loading' } : { kind: 'failed', error };
}

function doneState(
  tasks: Awaited<ReturnType<ChecklistRepositories['tasks']['recentlyDone']>> | undefined,
  error: unknown
): DoneState {
  if (tasks) return { kind: 'ready', tasks };
  return error === undefined ? { kind: 'loading' } : { kind: 'failed', error };
}
