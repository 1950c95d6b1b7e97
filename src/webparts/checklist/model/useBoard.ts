import * as React from 'react';
import useSWR from 'swr';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { Task } from '../../../domain/tasks/task';
import type { ChecklistRepositories } from '../ChecklistRepositories';
import type { BoardRows, BoardState, DoneState, Reader } from './board';
import { keepKnown } from './keepKnown';
import { earliestOfThisMonth } from './thisMonth';

/** The Done view shows the latest; older ones are in the list itself. */
export const doneLimit = 100;

async function loadRows({ tasks, calendar }: ChecklistRepositories, now: Date): Promise<BoardRows> {
  const [open, doneThisMonth, workingCalendar] = await Promise.all([
    tasks.open(),
    tasks.doneSince(earliestOfThisMonth(now)),
    calendar.workingCalendar()
  ]);
  return { open, doneThisMonth, calendar: workingCalendar };
}

async function loadReader({ people, access, setup }: ChecklistRepositories): Promise<Reader> {
  const [me, rights, setupStatus] = await Promise.all([people.me(), access.access(), setup.status()]);
  return { me, access: rights, setupStatus };
}

type MissingLists = Omit<Extract<BoardState, { kind: 'notSetUp' }>, 'kind'>;

/** Why the lists cannot be read: they are not there, or are of an older version and lack columns. */
async function loadMissing({ access, setup }: ChecklistRepositories): Promise<MissingLists> {
  const [canManageLists, status] = await Promise.all([access.canManageLists(), setup.status()]);
  return { canManageLists, isOlder: status.kind === 'outdated' };
}

/** Retrying is the person's choice: the screen says why it failed, and by itself waits for focus or the network. */
const options = { shouldRetryOnError: false, revalidateIfStale: true } as const;

/** Rows that are alike are the same objects (`keepKnown`): comparing thousands of them field by field would be felt. */
const rowOptions = { ...options, compare: Object.is } as const;

export interface BoardLoader {
  readonly state: BoardState;
  readonly done: DoneState;
  /** Why the latest read failed, while older rows are shown. */
  readonly refreshError: unknown;
  /** Changes the shown rows at once; running reads that began earlier no longer count. */
  readonly change: (next: (rows: BoardRows) => BoardRows) => void;
  /** Reads what is there now. */
  readonly reload: () => void;
}

/** Reads the checklist: all of it in one go, the done tasks only when somebody looks at them. */
export function useBoard(
  repositories: ChecklistRepositories,
  now: () => Date,
  showsDone: boolean
): BoardLoader {
  const known = React.useRef<BoardRows>();
  const loadAgain = async (): Promise<BoardRows> =>
    keepKnown(known.current, await loadRows(repositories, now()));
  const rows = useSWR('rows', loadAgain, rowOptions);
  known.current = rows.data;
  const reader = useSWR('reader', () => loadReader(repositories), { ...options, revalidateOnFocus: false });
  const error: unknown = rows.error ?? reader.error;
  const notSetUp = isRepositoryError(error, 'notSetUp');
  const missing = useSWR(notSetUp ? 'missing' : null, () => loadMissing(repositories), options);
  const doneTasks = useSWR(
    showsDone && !error ? 'done' : null,
    () => repositories.tasks.recentlyDone(doneLimit),
    options
  );

  const { mutate: mutateRows } = rows;
  const { mutate: mutateReader } = reader;
  const { mutate: mutateDone } = doneTasks;
  const change = React.useCallback(
    (next: (rows: BoardRows) => BoardRows): void => {
      void mutateRows((rowsNow) => rowsNow && next(rowsNow), { revalidate: false });
      void mutateDone();
    },
    [mutateRows, mutateDone]
  );
  const reload = React.useCallback((): void => {
    // Failures arrive as state of the hooks above.
    mutateRows().catch(() => undefined);
    mutateReader().catch(() => undefined);
    mutateDone().catch(() => undefined);
  }, [mutateRows, mutateReader, mutateDone]);

  const state = React.useMemo(
    () =>
      boardState({
        rows: rows.data,
        reader: reader.data,
        error,
        missing: notSetUp ? (missing.data ?? whenUnknown(missing.error)) : null
      }),
    [rows.data, reader.data, error, notSetUp, missing.data, missing.error]
  );
  return {
    state,
    done: doneState(doneTasks.data, doneTasks.error),
    refreshError: rows.data && reader.data ? error : undefined,
    change,
    reload
  };
}

/** Not knowing one's rights is shown as having none: the owners are named then. */
function whenUnknown(error: unknown): MissingLists | undefined {
  return error === undefined ? undefined : { canManageLists: false, isOlder: false };
}

interface Answers {
  readonly rows: BoardRows | undefined;
  readonly reader: Reader | undefined;
  readonly error: unknown;
  /** `null` while the lists can be read; `undefined` while it is not known what is missing. */
  readonly missing: MissingLists | undefined | null;
}

function boardState({ rows, reader, error, missing }: Answers): BoardState {
  if (missing !== null) return missing ? { kind: 'notSetUp', ...missing } : { kind: 'loading' };
  if (rows && reader) return { kind: 'ready', board: { ...rows, ...reader } };
  return error === undefined ? { kind: 'loading' } : { kind: 'failed', error };
}

function doneState(tasks: readonly Task[] | undefined, error: unknown): DoneState {
  if (tasks) return { kind: 'ready', tasks };
  return error === undefined ? { kind: 'loading' } : { kind: 'failed', error };
}
