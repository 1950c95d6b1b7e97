import * as React from 'react';
import type { TeamRole } from '../../domain/updates/team';
import type { TeamEntry } from '../../domain/updates/TeamRepository';
import { Button } from '../controls/Button';
import { PersonName } from '../people/PersonName';
import { useMounted } from '../screens/useMounted';
import { fill } from '../words/fill';
import { useUiWords } from '../words/UiWords';
import { roleName } from './roleName';
import { useTeamWords, type TeamWords } from './TeamWords';
import { EndForm } from './EndForm';
import { ownsText } from './ownsText';
import type { Team } from './useTeam';
import styles from './Team.module.scss';

/** What can be done with somebody of the list; left out for people who may only read. */
export interface PersonDeeds extends Pick<Team, 'isBusy' | 'setUntil'> {
  readonly onEdit: (entry: TeamEntry) => void;
}

interface PersonRowProps {
  readonly entry: TeamEntry;
  /** Roles that have to acknowledge; left out where that is not known. */
  readonly asked: readonly TeamRole[] | undefined;
  readonly deeds: PersonDeeds | undefined;
}

function daysText({ strings, formats }: TeamWords, { from, until }: TeamEntry): readonly string[] {
  const isComing = from !== null && from > formats.today();
  const since = isComing ? strings.TeamFromDay : strings.TeamSince;
  return [
    ...(from === null ? [] : [fill(since, { date: formats.date(from) })]),
    ...(until === null ? [] : [fill(strings.TeamUntilDay, { date: formats.date(until) })])
  ];
}

function askedText(
  { strings }: TeamWords,
  roles: readonly TeamRole[],
  asked: readonly TeamRole[] | undefined
): string | undefined {
  if (!asked) return undefined;
  return roles.some((role) => asked.includes(role)) ? strings.TeamAsked : strings.TeamNotAsked;
}

function Facts(props: Pick<PersonRowProps, 'entry' | 'asked'>): JSX.Element {
  const words = useTeamWords();
  const ui = useUiWords();
  const { strings, formats } = words;
  const { entry, asked } = props;
  const { roles, platforms, backup, mentor, owns } = entry;
  const parts =
    roles.length === 0 ? strings.TeamNoRoles : formats.list(roles.map((one) => roleName(strings, one)));
  const lines = [
    [parts, platforms.length === 0 ? ui.strings.AllPlatforms : formats.list(platforms)],
    [askedText(words, roles, asked), ...daysText(words, entry)],
    [
      backup && fill(strings.TeamBackupIs, { name: backup.name }),
      mentor && fill(strings.TeamMentorIs, { name: mentor.name })
    ]
  ].map((line) => line.filter(Boolean).join(' · '));
  return (
    <div className={styles.facts}>
      <h4>
        <PersonName name={entry.person.name} />
      </h4>
      {lines.filter(Boolean).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {owns.length > 0 ? (
        <ul>
          {owns
            .map((one) => ownsText(words, one))
            .map((text) => (
              <li key={text}>{text}</li>
            ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Somebody of the team: what they do, since when, and who stands in. */
export function PersonRow(props: PersonRowProps): JSX.Element {
  const { strings } = useTeamWords();
  const { entry, deeds } = props;
  const { name } = entry.person;
  const [isEnding, setEnding] = React.useState(false);
  const isMounted = useMounted();
  return (
    <li className={styles.person}>
      <Facts entry={entry} asked={props.asked} />
      {deeds ? (
        <div className={styles.commands}>
          <Button
            icon="edit"
            look="quiet"
            aria-label={fill(strings.TeamEditOf, { name })}
            onClick={() => deeds.onEdit(entry)}
          >
            {strings.TeamEdit}
          </Button>
          {entry.until === null ? (
            <Button
              look="quiet"
              aria-label={fill(strings.TeamEndOf, { name })}
              aria-expanded={isEnding}
              onClick={() => setEnding(!isEnding)}
            >
              {strings.TeamEnd}
            </Button>
          ) : (
            <Button
              look="quiet"
              disabled={deeds.isBusy}
              aria-label={fill(strings.TeamStayOf, { name })}
              onClick={() => void deeds.setUntil(entry, null)}
            >
              {strings.TeamStay}
            </Button>
          )}
        </div>
      ) : null}
      {deeds && isEnding && entry.until === null ? (
        <EndForm
          entry={entry}
          isBusy={deeds.isBusy}
          onSave={(until) =>
            void deeds.setUntil(entry, until).then((isSaved) => {
              if (isSaved && isMounted()) setEnding(false);
            })
          }
          onCancel={() => setEnding(false)}
        />
      ) : null}
    </li>
  );
}
