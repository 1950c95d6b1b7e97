import * as React from 'react';
import { isRepositoryError } from '../../domain/RepositoryError';
import { differingTeamFields } from '../../domain/updates/teamConflict';
import type { TeamEntry, TeamEntryDraft, TeamRepository } from '../../domain/updates/TeamRepository';
import { useMounted } from '../screens/useMounted';

export type EntrySaveState =
  | { readonly kind: 'editing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** Somebody else was quicker: `mine` was not written, `theirs` is what is there. */
  | { readonly kind: 'conflict'; readonly mine: TeamEntryDraft; readonly theirs: TeamEntry }
  /** Somebody deleted the row meanwhile. */
  | { readonly kind: 'gone'; readonly mine: TeamEntryDraft };

export interface EntrySaver {
  readonly state: EntrySaveState;
  /** Writes the draft on that version, or adds the person without one. */
  readonly save: (draft: TeamEntryDraft, version: TeamEntry | undefined) => Promise<void>;
  readonly backToForm: () => void;
}

async function afterConflict(
  repository: TeamRepository,
  mine: TeamEntryDraft,
  conflict: unknown
): Promise<EntrySaveState | TeamEntry> {
  try {
    const theirs = (await repository.team()).find(({ person }) => person.id === mine.person.id);
    if (!theirs) return { kind: 'failed', error: conflict };
    return differingTeamFields(mine, theirs).length === 0 ? theirs : { kind: 'conflict', mine, theirs };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

async function write(
  repository: TeamRepository,
  draft: TeamEntryDraft,
  version: TeamEntry | undefined
): Promise<EntrySaveState | TeamEntry> {
  try {
    return await (version ? repository.update(version, draft) : repository.add(draft));
  } catch (error) {
    if (isRepositoryError(error, 'conflict')) return afterConflict(repository, draft, error);
    if (version && isRepositoryError(error, 'notFound')) return { kind: 'gone', mine: draft };
    return { kind: 'failed', error };
  }
}

/** Saves what was typed about somebody of the team. Whatever goes wrong, the input stays. */
export function useSaveEntry(repository: TeamRepository, onSaved: (entry: TeamEntry) => void): EntrySaver {
  const [state, setState] = React.useState<EntrySaveState>({ kind: 'editing' });
  const isMounted = useMounted();
  const save = async (draft: TeamEntryDraft, version: TeamEntry | undefined): Promise<void> => {
    setState({ kind: 'saving' });
    const outcome = await write(repository, draft, version);
    if (!isMounted()) return;
    if ('etag' in outcome) onSaved(outcome);
    else setState(outcome);
  };
  return { state, save, backToForm: () => setState({ kind: 'editing' }) };
}
