import * as React from 'react';
import type { TeamEntry, TeamEntryDraft, TeamRepository } from '../../domain/updates/TeamRepository';
import type { StatusMessage } from '../errors/StatusBar';
import { useMounted } from '../screens/useMounted';
import { fill } from '../words/fill';
import { useTeamWords } from './TeamWords';

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

/** The people of the team, and what can be done with them in the list. `onChanged` is called when something was written. */
export function useTeam(props: {
  readonly team: TeamRepository;
  readonly entries: readonly TeamEntry[];
  readonly onChanged: () => void;
}): Team {
  const { strings, formats } = useTeamWords();
  const { team: repository, entries: read, onChanged } = props;
  const [entries, setEntries] = React.useState(read);
  const [isBusy, setBusy] = React.useState(false);
  const [message, say] = React.useState<StatusMessage>();
  const isMounted = useMounted();
  React.useEffect(() => setEntries(read), [read]);

  const take = (entry: TeamEntry): void => {
    setEntries((now) => withEntry(now, entry));
    onChanged();
  };
  const change = async (entry: TeamEntry, draft: TeamEntryDraft): Promise<TeamEntry | undefined> => {
    setBusy(true);
    try {
      const saved = await repository.update(entry, draft);
      if (isMounted()) take(saved);
      // Who left the list sees the team elsewhere on the page.
      else onChanged();
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
