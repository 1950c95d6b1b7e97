import * as React from 'react';
import useSWR from 'swr';
import { addDays } from '../../../domain/dates/calendarDate';
import { auditReport } from '../../../domain/history/auditReport';
import type { AuditReport } from '../../../domain/history/auditModel';
import { reportMonths } from '../../../domain/history/reportMonths';
import type { Task, TaskLogEntry } from '../../../domain/tasks/task';
import type { TaskRepository } from '../../../domain/tasks/TaskRepository';
import type { Board } from '../model/board';
import { useChecklistWords } from '../words/ChecklistWords';
import type { Period } from './period';

interface Past {
  readonly log: readonly TaskLogEntry[];
  readonly done: readonly Task[];
  /** When it was read, ISO 8601. */
  readonly asOf: string;
}

export interface Audit {
  readonly report: AuditReport;
  /** The tasks that are still there, by id. */
  readonly tasks: ReadonlyMap<number, Task>;
  readonly asOf: string;
}

export type AuditState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly audit: Audit };

async function readPast(tasks: TaskRepository, { from, to }: Period, now: () => Date): Promise<Past> {
  const asOf = now().toISOString();
  const [log, done] = await Promise.all([
    tasks.logOf(reportMonths(from, to)),
    // A day earlier: the site's day may have begun before the one of UTC.
    tasks.doneSince(`${addDays(from, -1)}T00:00:00Z`)
  ]);
  return { log, done, asOf };
}

/** Changes with every task that is written: what was read is older then. */
function useVersion({ open, doneThisMonth }: Board): string {
  return React.useMemo(
    () => [...open, ...doneThisMonth].map(({ id, etag }) => `${id} ${etag}`).join(),
    [open, doneThisMonth]
  );
}

/** What was expected in the period and what became of it. Reads only the months of the period, when it is first shown. */
export function useAuditReport(tasks: TaskRepository, board: Board, period: Period): AuditState {
  const { formats, culture } = useChecklistWords();
  const { from, to } = period;
  const { timeZone, now } = culture;
  const today = formats.today();
  const past = useSWR(['audit', from, to], () => readPast(tasks, period, now), {
    shouldRetryOnError: false,
    revalidateOnFocus: false
  });
  const { mutate, data } = past;
  const version = useVersion(board);
  const seen = React.useRef(version);
  React.useEffect(() => {
    if (seen.current === version) return;
    seen.current = version;
    // Failures arrive as state of the hook above.
    mutate().catch(() => undefined);
  }, [version, mutate]);
  const audit = React.useMemo((): Audit | undefined => {
    if (!data) return undefined;
    const { open, calendar } = board;
    const known = new Map([...data.done, ...open].map((task) => [task.id, task]));
    const input = { from, to, today, tasks: [...known.values()], log: data.log, calendar, timeZone };
    return { report: auditReport(input), tasks: known, asOf: data.asOf };
  }, [data, board, from, to, today, timeZone]);
  if (audit) return { kind: 'ready', audit };
  const error = past.error as unknown;
  if (error === undefined) return { kind: 'loading' };
  return { kind: 'failed', error, retry: () => void mutate() };
}
