import * as React from 'react';
import { isRepositoryError } from '../../../domain/RepositoryError';
import { differingFields } from '../../../domain/tasks/draftConflict';
import type { Task, TaskDraft, TaskVersion } from '../../../domain/tasks/task';
import type { TaskRepository } from '../../../domain/tasks/TaskRepository';
import { useMounted } from '../../../ui/screens/useMounted';

export type SaveState =
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody else saved first: `mine` was not written, `theirs` is what is there. */
  | { readonly kind: 'conflict'; readonly mine: TaskDraft; readonly theirs: Task }
  /** Somebody deleted the task meanwhile. */
  | { readonly kind: 'gone'; readonly mine: TaskDraft };

export interface DraftSaver {
  readonly state: SaveState;
  /** Writes the draft on that version, or as a new task without one. */
  readonly save: (draft: TaskDraft, version: TaskVersion | undefined) => Promise<void>;
  readonly backToForm: () => void;
}

async function afterConflict(tasks: TaskRepository, id: number, mine: TaskDraft): Promise<SaveState | Task> {
  try {
    const theirs = await tasks.get(id);
    return differingFields(mine, theirs).length === 0 ? theirs : { kind: 'conflict', mine, theirs };
  } catch (error) {
    return isRepositoryError(error, 'notFound') ? { kind: 'gone', mine } : { kind: 'failed', error };
  }
}

async function write(
  tasks: TaskRepository,
  draft: TaskDraft,
  version: TaskVersion | undefined,
  followUpOf: number | undefined
): Promise<SaveState | Task> {
  try {
    return await (version ? tasks.update(version, draft) : tasks.add(draft, followUpOf));
  } catch (error) {
    if (version && isRepositoryError(error, 'conflict')) return afterConflict(tasks, version.id, draft);
    if (version && isRepositoryError(error, 'notFound')) return { kind: 'gone', mine: draft };
    return { kind: 'failed', error };
  }
}

/** Saves what was typed. Whatever goes wrong, the input stays. `followUpOf`: the task that a new one follows up. */
export function useSaveDraft(
  tasks: TaskRepository,
  followUpOf: number | undefined,
  onSaved: (task: Task) => void
): DraftSaver {
  const [state, setState] = React.useState<SaveState>({ kind: 'editing' });
  const isMounted = useMounted();
  const save = async (draft: TaskDraft, version: TaskVersion | undefined): Promise<void> => {
    setState({ kind: 'saving' });
    const outcome = await write(tasks, draft, version, followUpOf);
    if (!isMounted()) return;
    if ('etag' in outcome) onSaved(outcome);
    else setState(outcome);
  };
  return { state, save, backToForm: () => setState({ kind: 'editing' }) };
}
