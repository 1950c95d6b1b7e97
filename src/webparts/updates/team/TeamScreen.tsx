import * as React from 'react';
import type { TeamEntry } from '../../../domain/updates/TeamRepository';
import { Button } from '../../../ui/controls/Button';
import { StatusBar } from '../../../ui/errors/StatusBar';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { fill } from '../../../ui/words/fill';
import type { FeedPanelScreenProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import { emptyEntryForm, entryFormOf, type EntryForm } from './entryForm';
import { EntryScreen } from './EntryScreen';
import { TeamList } from './TeamList';
import { useTeam } from './useTeam';
import panel from '../../../ui/screens/Panel.module.scss';

interface Editing {
  readonly entry: TeamEntry | undefined;
  readonly begin: EntryForm;
}

/** Starts with adding somebody, or oneself where that is not done yet. */
function AddButtons(
  props: FeedPanelScreenProps & {
    readonly entries: readonly TeamEntry[];
    readonly onAdd: (begin: EntryForm) => void;
  }
): JSX.Element {
  const { strings } = useUpdatesWords();
  const { reader, entries, onAdd } = props;
  const { me, settings } = reader;
  const isMember = entries.some(({ person }) => person.id === me.id);
  return (
    <div className={panel.commands}>
      <Button look="primary" icon="add" onClick={() => onAdd(emptyEntryForm)}>
        {strings.TeamAdd}
      </Button>
      {isMember ? null : (
        <Button
          icon="person"
          // Who sets the list up usually is one of those who have to acknowledge.
          onClick={() => onAdd({ ...emptyEntryForm, person: me, roles: settings.roles })}
        >
          {strings.TeamAddMe}
        </Button>
      )}
    </div>
  );
}

/** Who plays which part, since when, and who owns what. */
export function TeamScreen(props: FeedPanelScreenProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, reader, loadOwners } = props;
  const { canAdd, canEdit } = reader.access;
  const team = useTeam(props);
  const { entries, say, take, isBusy, setUntil } = team;
  const [editing, edit] = React.useState<Editing>();
  const begin = (next: Editing): void => {
    say(undefined);
    edit(next);
  };
  if (editing) {
    return (
      <EntryScreen
        {...props}
        {...editing}
        onSaved={(entry) => {
          const text = fill(editing.entry ? strings.TeamSaved : strings.TeamAdded, {
            name: entry.person.name
          });
          take(entry);
          say({ kind: 'said', tone: 'success', text });
          edit(undefined);
        }}
        onLeave={(theirs) => {
          if (theirs) take(theirs);
          edit(undefined);
        }}
      />
    );
  }
  const add = canAdd ? (
    <AddButtons {...props} entries={entries} onAdd={(form) => begin({ entry: undefined, begin: form })} />
  ) : null;
  const onEdit = (entry: TeamEntry): void => begin({ entry, begin: entryFormOf(entry) });
  return (
    <>
      <StatusBar
        message={team.message}
        onDismiss={() => say(undefined)}
        onReload={model.reload}
        loadOwners={loadOwners}
      />
      {entries.length === 0 ? (
        <EmptyState
          title={strings.TeamEmptyTitle}
          text={canAdd ? strings.TeamEmptyText : `${strings.TeamEmptyText} ${strings.TeamEmptyReader}`}
          actions={add}
        />
      ) : (
        <>
          <p className={panel.text}>{strings.TeamIntro}</p>
          {canEdit ? null : <p className={panel.quiet}>{strings.TeamReadOnly}</p>}
          {add}
          <TeamList
            entries={entries}
            asked={reader.settings.roles}
            deeds={canEdit ? { isBusy, setUntil, onEdit } : undefined}
          />
        </>
      )}
    </>
  );
}
