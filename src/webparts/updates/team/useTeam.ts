import * as React from 'react';
import type { TeamEntry, TeamEntryDraft } from '../../../domain/updates/TeamRepository';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { useMounted } from '../../../ui/screens/useMounted';
import { fill } from '../../../ui/words/fill';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';

export interface Team {
  readonly entries: readonly TeamEntry[];
  readonly isBusy: boolean;
  readonly message: StatusMessage | undefined;
  readonly say: (message: StatusMessage | undefined) => void;
  /** Shows an entry that was just written, before the list is read again. */
  readonly take: (entry: TeamEntry) => void;
  /** Sets the last day in the team, or takes it away; can be undone. Answers whether it was saved. */
  readonly setUntil: (entry: TeamEntry, until: TeamEntry['until']) => Promise<boolean>;
}

function withEntry(entries: readonly TeamEntry[], entry: TeamEntry): readonly TeamEntry[] {
  const isNew = entries.every(({ id }) => id !== entry.id);
  return isNew ? [...entries, entry] : entries.map((one) => (one.id === entry.id ? entry : one));
}

/** The people of the team, and what can be done with them in the list. */
export function useTeam({ model, reader }: FeedViewProps): Team {
  const { strings, formats } = useUpdatesWords();
  const { team: repository } = model.repositories;
  const { reload } = model;
  const [entries, setEntries] = React.useState(reader.team);
  const [isBusy, setBusy] = React.useState(false);
  const [message, say] = React.useState<StatusMessage>();
  const isMounted = useMounted();
  React.useEffect(() => setEntries(reader.team), [reader.team]);

  const take = (entry: TeamEntry): void => {
    setEntries((now) => withEntry(now, entry));
    reload();
  };
  const change = async (entry: TeamEntry, draft: TeamEntryDraft): Promise<TeamEntry | undefined> => {
    setBusy(true);
    try {
      const saved = await repository.update(entry, draft);
      if (isMounted()) take(saved);
      return saved;
    } catch (error) {
      const title = fill(strings.TeamNotSaved, { name: entry.person.name });
      if (isMounted()) say({ kind: 'failed', title, error });
      return undefined;
    } finally {
      if (isMounted()) setBusy(false);
    }
  };
  const undo = async (saved: TeamEntry, before: TeamEntry): Promise<void> => {
    const restored = await change(saved, { ...saved, until: before.until });
    if (!restored || !isMounted()) return;
    say({ kind: 'said', tone: 'success', text: fill(strings.TeamUndone, { name: saved.person.name }) });
  };
  const setUntil = async (entry: TeamEntry, until: TeamEntry['until']): Promise<boolean> => {
    const saved = await change(entry, { ...entry, until });
    if (!saved) return false;
    const { name } = entry.person;
    const text =
      until === null
        ? fill(strings.TeamBack, { name })
        : fill(strings.TeamEnded, { name, date: formats.date(until) });
    if (isMounted()) say({ kind: 'said', tone: 'success', text, undo: () => void undo(saved, entry) });
    return true;
  };
  return { entries, isBusy, message, say, take, setUntil };
}
