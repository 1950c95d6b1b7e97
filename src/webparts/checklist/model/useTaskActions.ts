import * as React from 'react';
import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import { nothingToRecord, type Completion } from '../../../domain/tasks/completion';
import { isWaiting } from '../../../domain/tasks/standing';
import type { Task } from '../../../domain/tasks/task';
import { draftOf } from '../../../domain/tasks/taskDraft';
import type { TaskEvent } from '../../../domain/tasks/taskState';
import type { BulkFields, RemovedTask, TaskRepository } from '../../../domain/tasks/TaskRepository';
import { withTask } from './board';
import type { ChecklistMessage, Deed } from './message';
import type { PendingWrite } from './pending';
import type { BoardLoader } from './useBoard';
import { usePerform, type Perform } from './usePerform';

/** What can be done with tasks. Each answers `undefined` when it failed: the message says why. */
export interface TaskActions {
  /** Keys (`pendingKey`, `wholeTaskKey`) of what a write is under way for: it is shown as it will be. */
  readonly pending: ReadonlySet<string>;
  readonly message: ChecklistMessage | undefined;
  readonly dismiss: () => void;
  /** Say what happened elsewhere, e.g. in the panel. */
  readonly say: (message: ChecklistMessage) => void;
  readonly complete: (item: ChecklistItem, completion?: Completion) => Promise<Task | undefined>;
  readonly skip: (item: ChecklistItem, reason: string) => Promise<Task | undefined>;
  readonly signOff: (item: ChecklistItem, note: string) => Promise<Task | undefined>;
  readonly sendBack: (item: ChecklistItem, reason: string) => Promise<Task | undefined>;
  readonly reopen: (item: ChecklistItem, note?: string) => Promise<Task | undefined>;
  readonly move: (item: ChecklistItem, to: CalendarDate, note?: string) => Promise<Task | undefined>;
  /** Changes a few fields of the task on the version that was seen. */
  readonly edit: (task: Task, fields: Partial<BulkFields>) => Promise<Task | undefined>;
  readonly remove: (task: Task) => Promise<RemovedTask | undefined>;
  readonly restore: (removed: RemovedTask, task: Task) => Promise<void>;
}

/** Who acts, and when: for what is shown before SharePoint has answered. */
export interface Actor {
  readonly me: Person | undefined;
  readonly now: () => Date;
  readonly today: () => CalendarDate;
}

type Change = BoardLoader['change'];
type OccurrenceDeed = Exclude<Deed, 'edit' | 'remove' | 'restore'>;

interface OccurrenceWrite {
  readonly deed: OccurrenceDeed;
  readonly item: ChecklistItem;
  /** `undefined` when nothing is to be shown before it is done. */
  readonly event: TaskEvent | undefined;
  readonly run: () => Promise<Task>;
  readonly says: (task: Task) => ChecklistMessage;
}

/** Writes about one occurrence, shown at once. */
function occurrenceActions(
  tasks: TaskRepository,
  actor: () => Actor,
  act: (write: OccurrenceWrite) => Promise<Task | undefined>
): Pick<TaskActions, 'complete' | 'skip' | 'signOff' | 'sendBack' | 'reopen' | 'move'> {
  const byMe = <T>(event: (by: Person, on: string, day: CalendarDate) => T): T | undefined => {
    const { me, now, today } = actor();
    return me && event(me, now().toISOString(), today());
  };
  return {
    complete: (item, completion = nothingToRecord) =>
      act({
        deed: 'complete',
        item,
        event: byMe((by, on, day) => ({
          kind: 'completed',
          on,
          day,
          by,
          renewedUntil: completion.renewedUntil
        })),
        run: () => tasks.complete(item.task, item.occurrence, completion),
        says: (task) => ({ kind: isWaiting(task, item.occurrence) ? 'handedIn' : 'completed', item, task })
      }),
    skip: (item, reason) =>
      act({
        deed: 'skip',
        item,
        event: byMe((by, on, day) => ({ kind: 'skipped', on, day, by })),
        run: () => tasks.skip(item.task, item.occurrence, reason),
        says: (task) => ({ kind: 'skipped', item, task })
      }),
    signOff: (item, note) =>
      act({
        deed: 'signOff',
        item,
        event: byMe((by, on, day) => ({ kind: 'signedOff', on, day, by })),
        run: () => tasks.signOff(item.task, item.occurrence, note),
        says: (task) => ({ kind: 'signedOff', item, task })
      }),
    sendBack: (item, reason) =>
      act({
        deed: 'sendBack',
        item,
        event: { kind: 'sentBack' },
        run: () => tasks.sendBack(item.task, item.occurrence, reason),
        says: (task) => ({ kind: 'sentBack', item, task })
      }),
    reopen: (item, note = '') =>
      act({
        deed: 'reopen',
        item,
        event: { kind: 'reopened' },
        run: () => tasks.reopen(item.task, item.occurrence, note),
        says: (task) => ({ kind: 'reopened', item, task })
      }),
    move: (item, to, note = '') =>
      act({
        deed: 'move',
        item,
        // The row stays where it is until it is written: an editor may be open in it.
        event: undefined,
        run: () => tasks.move(item.task, item.occurrence, to, note),
        says: (task) => ({ kind: 'moved', item, task, to })
      })
  };
}

/** Writes about a task as a whole. */
function taskActions(
  tasks: TaskRepository,
  perform: Perform,
  change: Change,
  reload: () => void
): Pick<TaskActions, 'edit' | 'remove' | 'restore'> {
  return {
    edit: (before, fields) =>
      perform({
        deed: 'edit',
        task: before,
        run: () => tasks.update(before, { ...draftOf(before), ...fields }),
        onDone: (task) => {
          change((rows) => withTask(rows, before, task));
          return { kind: 'edited', before, task, fields };
        }
      }),
    remove: (task) =>
      perform({
        deed: 'remove',
        task,
        expected: { kind: 'removal' },
        run: () => tasks.remove(task),
        onDone: (removed) => {
          change((rows) => withTask(rows, task, undefined));
          return { kind: 'removed', task, removed };
        }
      }),
    restore: async (removed, task) => {
      await perform({
        deed: 'restore',
        task,
        run: () => tasks.restore(removed),
        onDone: () => {
          change((rows) => withTask(rows, undefined, task));
          // The row has a new version now.
          reload();
          return { kind: 'restored', title: task.title };
        }
      });
    }
  };
}

/** Everything that is done with tasks. Shown at once, rolled back when SharePoint refuses. */
export function useTaskActions(
  tasks: TaskRepository,
  loader: Pick<BoardLoader, 'change' | 'reload'>,
  actor: Actor
): { readonly actions: TaskActions; readonly writes: readonly PendingWrite[] } {
  const { change, reload } = loader;
  const { perform, writes, message, say } = usePerform(tasks, reload);
  const latestActor = React.useRef(actor);
  latestActor.current = actor;

  const actions = React.useMemo(() => {
    const act = ({ deed, item, event, run, says }: OccurrenceWrite): Promise<Task | undefined> =>
      perform({
        deed,
        task: item.task,
        occurrence: item.occurrence,
        ...(event ? { expected: { kind: 'event', occurrence: item.occurrence, event } } : {}),
        run,
        onDone: (task) => {
          change((rows) => withTask(rows, item.task, task));
          return says(task);
        }
      });
    return {
      dismiss: () => say(undefined),
      say,
      ...occurrenceActions(tasks, () => latestActor.current, act),
      ...taskActions(tasks, perform, change, reload)
    };
  }, [tasks, change, reload, perform, say]);

  const pending = React.useMemo(() => new Set(writes.map(({ key }) => key)), [writes]);
  return {
    actions: React.useMemo(() => ({ ...actions, pending, message }), [actions, pending, message]),
    writes
  };
}
