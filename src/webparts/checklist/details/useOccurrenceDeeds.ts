import type { CalendarDate } from '../../../domain/dates/calendarDate';
import type { ChecklistItem } from '../../../domain/tasks/checklistItem';
import type { Completion } from '../../../domain/tasks/completion';
import type { Task } from '../../../domain/tasks/task';
import { useMounted } from '../../../ui/screens/useMounted';
import type { TaskActions } from '../model/useTaskActions';

/** What the forms of the details panel do with an occurrence. */
export interface OccurrenceDeeds {
  /** A write is under way. */
  readonly isBusy: boolean;
  readonly complete: (completion: Completion) => void;
  readonly skip: (reason: string) => void;
  readonly move: (to: CalendarDate, note: string) => void;
  readonly signOff: (note: string) => void;
  readonly sendBack: (reason: string) => void;
  readonly reopen: (note: string) => void;
}

/** `onDone` is called when a deed succeeded, with what was handed in. */
export function useOccurrenceDeeds(
  actions: TaskActions,
  item: ChecklistItem | undefined,
  isBusy: boolean,
  onDone: (item: ChecklistItem, completion?: Completion) => void
): OccurrenceDeeds {
  const isMounted = useMounted();
  const run = async (
    work: (item: ChecklistItem) => Promise<Task | undefined>,
    completion?: Completion
  ): Promise<void> => {
    if (!item) return;
    const after = await work(item);
    // Somebody who has closed the panel meanwhile looks at something else.
    if (after && isMounted()) onDone({ ...item, task: after }, completion);
  };
  return {
    isBusy,
    complete: (completion) => void run((of) => actions.complete(of, completion), completion),
    skip: (reason) => void run((of) => actions.skip(of, reason)),
    move: (to, note) => void run((of) => actions.move(of, to, note)),
    signOff: (note) => void run((of) => actions.signOff(of, note)),
    sendBack: (reason) => void run((of) => actions.sendBack(of, reason)),
    reopen: (note) => void run((of) => actions.reopen(of, note))
  };
}
