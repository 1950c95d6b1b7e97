import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import type { FollowUpTask } from '../../../domain/overview/followUp';
import { makeFollowUp } from '../../../domain/overview/makeFollowUp';
import type { Task } from '../../../domain/tasks/task';
import { useMounted } from '../../../ui/screens/useMounted';
import { fill } from '../../../ui/words/fill';
import type { OverviewModel } from '../model/useOverview';
import { useOverviewWords, type OverviewWords } from '../words/OverviewWords';

/** What became of the follow-up. `exists`: one was open already, and no other was made. */
export type FollowUpState =
  { readonly kind: 'idle' | 'working' } | { readonly kind: 'made' | 'exists'; readonly task: Task };

export interface FollowUpMaker {
  readonly state: FollowUpState;
  /** Adds the task to the checklist, and says so in the status bar with the way back. */
  readonly make: (wanted: FollowUpTask) => void;
}

const nothing: FollowUpState = { kind: 'idle' };

function madeWords({ strings, formats }: OverviewWords, { title, owner, dueDate }: Task): string {
  const due = dueDate === null ? '' : formats.date(dueDate);
  return owner
    ? fill(strings.FollowUpMadeFor, { title, name: owner.name, due })
    : fill(strings.FollowUpMade, { title, due });
}

type Model = Pick<OverviewModel, 'repositories' | 'say'>;

/** Makes a task of something that the overview shows: one, however often somebody asks for it. */
export function useFollowUp({ repositories, say }: Model): FollowUpMaker {
  const words = useOverviewWords();
  const { strings, formats } = words;
  const { tasks } = repositories;
  const isMounted = useMounted();
  const [state, setState] = React.useState<FollowUpState>(nothing);
  const show = (next: FollowUpState): void => {
    if (isMounted()) setState(next);
  };
  const undo = async (task: Task): Promise<void> => {
    say(undefined);
    try {
      await tasks.remove(task);
      show(nothing);
      say({ kind: 'said', tone: 'success', text: fill(strings.FollowUpUndone, { title: task.title }) });
    } catch (error) {
      if (!isRepositoryError(error, 'conflict')) {
        say({ kind: 'failed', title: strings.FollowUpNotUndone, error });
        return;
      }
      say({ kind: 'said', tone: 'warning', text: fill(strings.FollowUpChanged, { title: task.title }) });
    }
  };
  const make = async (wanted: FollowUpTask): Promise<void> => {
    show({ kind: 'working' });
    say(undefined);
    try {
      const result = await makeFollowUp(tasks, wanted, formats.today());
      show(result);
      const { task } = result;
      say(
        result.kind === 'made'
          ? { kind: 'said', tone: 'success', text: madeWords(words, task), undo: () => void undo(task) }
          : { kind: 'said', tone: 'warning', text: fill(strings.FollowUpExists, { title: task.title }) }
      );
    } catch (error) {
      show(nothing);
      say({ kind: 'failed', title: strings.FollowUpNotMade, error });
    }
  };
  return {
    state,
    make: (wanted) => {
      if (state.kind !== 'working') void make(wanted);
    }
  };
}
