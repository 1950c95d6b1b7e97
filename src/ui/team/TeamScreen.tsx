import * as React from 'react';
import type { Access } from '../../domain/access/AccessRepository';
import type { PeopleRepository } from '../../domain/people/PeopleRepository';
import type { Person } from '../../domain/people/person';
import type { TeamRole } from '../../domain/updates/team';
import type { TeamEntry, TeamRepository } from '../../domain/updates/TeamRepository';
import { Button } from '../controls/Button';
import { StatusBar } from '../errors/StatusBar';
import { EmptyState } from '../screens/EmptyState';
import type { PanelGuard } from '../screens/GuardedPanel';
import { fill } from '../words/fill';
import { emptyEntryForm, entryFormOf, type EntryForm } from './entryForm';
import { EntryScreen } from './EntryScreen';
import { TeamList } from './TeamList';
import { useTeamWords } from './TeamWords';
import { useTeam } from './useTeam';
import panel from '../screens/Panel.module.scss';

export interface TeamScreenProps extends Pick<PanelGuard, 'onDirty'> {
  readonly team: TeamRepository;
  readonly people: PeopleRepository;
  /** The team as it was read; another array only when it was read anew. */
  readonly entries: readonly TeamEntry[];
  readonly me: Person;
  readonly access: Pick<Access, 'canAdd' | 'canEdit'>;
  /** Roles that have to acknowledge notices; `undefined` where that is not known: then nothing is said of it. */
  readonly asked: readonly TeamRole[] | undefined;
  /** Services that rules of ownership can name, besides those that Microsoft's notices are usually about. */
  readonly services?: readonly string[];
  /** Something was written, or the page has to be brought in line: read the team anew. */
  readonly onChanged: () => void;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

interface Editing {
  readonly entry: TeamEntry | undefined;
  readonly begin: EntryForm;
}

/** Starts with adding somebody, or oneself where that is not done yet. */
function AddButtons(
  props: Pick<TeamScreenProps, 'entries' | 'me' | 'asked'> & {
    readonly onAdd: (begin: EntryForm) => void;
  }
): JSX.Element {
  const { strings } = useTeamWords();
  const { entries, me, asked, onAdd } = props;
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
          onClick={() => onAdd({ ...emptyEntryForm, person: me, roles: asked ?? [] })}
        >
          {strings.TeamAddMe}
        </Button>
      )}
    </div>
  );
}

/** Who plays which part, since when, and who owns what. */
export function TeamScreen(props: TeamScreenProps): JSX.Element {
  const { strings } = useTeamWords();
  const { asked } = props;
  const { canAdd, canEdit } = props.access;
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
        onReload={props.onChanged}
        loadOwners={props.loadOwners}
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
            asked={asked}
            deeds={canEdit ? { isBusy, setUntil, onEdit } : undefined}
          />
        </>
      )}
    </>
  );
}
