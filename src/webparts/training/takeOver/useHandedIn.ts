import * as React from 'react';
import { assignmentKey, type Assignment } from '../../../domain/training/assignment';
import type { Course } from '../../../domain/training/course';
import type { OwnRecord } from '../../../domain/training/ownRecord';
import type { HandedIn } from '../../../domain/training/OwnTrainingRepository';
import { useLatestWork } from '../../../ui/screens/useLatestWork';
import { readPeople } from '../assign/preview/readPeople';
import type { Catalogue } from '../model/catalogue';
import type { TrainingRepositories } from '../TrainingRepositories';
import { sortRecords, type SortedRecords } from './takeOverModel';

export type HandedInState =
  | { readonly kind: 'reading'; readonly records: number; readonly done: number; readonly total: number }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'ready'; readonly sorted: SortedRecords; readonly onlyOwn: boolean };

export interface HandedInLoader {
  readonly state: HandedInState;
  readonly reload: () => void;
  readonly stop: () => void;
}

const atFirst: HandedInState = { kind: 'reading', records: 0, done: 0, total: 0 };

/** Reads what was handed in, then what the team has of the same people. */
async function read(
  { ownTraining, assignments, courses }: TrainingRepositories,
  catalogue: Catalogue,
  signal: AbortSignal,
  show: (state: HandedInState) => void
): Promise<void> {
  const records: OwnRecord[] = [];
  let onlyOwn = false;
  let next: string | null = null;
  do {
    const page: HandedIn = await ownTraining.handedIn(next ?? undefined);
    if (signal.aborted) return;
    records.push(...page.records);
    onlyOwn = page.onlyOwn;
    next = page.next;
    show({ kind: 'reading', records: records.length, done: 0, total: 0 });
  } while (next !== null);
  const existing = new Map<string, Assignment>();
  const people = [...new Set(records.map(({ person }) => person.id))];
  const onProgress = (done: number, total: number): void =>
    show({ kind: 'reading', records: records.length, done, total });
  const isWhole = await readPeople(people, { assignments, signal, onProgress }, (_ids, rows) => {
    for (const row of rows) existing.set(assignmentKey(row), row);
  });
  if (!isWhole) return;
  const gone = [...new Set(records.map(({ course }) => course))].filter((id) => !catalogue.courses.has(id));
  const retired: ReadonlyMap<number, Course> = gone.length > 0 ? await courses.ofIds(gone) : new Map();
  const known = new Map([...catalogue.courses, ...retired]);
  if (!signal.aborted) show({ kind: 'ready', sorted: sortRecords(records, existing, known), onlyOwn });
}

/** What people who are not in the team handed in, read when the screen opens. */
export function useHandedIn(repositories: TrainingRepositories, catalogue: Catalogue): HandedInLoader {
  const [state, setState] = React.useState<HandedInState>(atFirst);
  const begin = useLatestWork();
  const latest = React.useRef(catalogue);
  latest.current = catalogue;
  const reload = React.useCallback((): void => {
    const signal = begin();
    const show = (next: HandedInState): void => {
      if (!signal.aborted) setState(next);
    };
    show(atFirst);
    read(repositories, latest.current, signal, show).catch((error: unknown) =>
      show({ kind: 'failed', error })
    );
  }, [begin, repositories]);
  React.useEffect(reload, [reload]);
  const stop = React.useCallback((): void => {
    begin();
    setState({ kind: 'stopped' });
  }, [begin]);
  return { state, reload, stop };
}
