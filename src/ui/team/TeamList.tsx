import * as React from 'react';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import type { TeamRole } from '../../domain/updates/team';
import type { TeamEntry } from '../../domain/updates/TeamRepository';
import { useTeamWords } from './TeamWords';
import { PersonRow, type PersonDeeds } from './PersonRow';
import styles from './Team.module.scss';
import panel from '../screens/Panel.module.scss';

interface TeamListProps {
  readonly entries: readonly TeamEntry[];
  readonly asked: readonly TeamRole[] | undefined;
  readonly deeds: PersonDeeds | undefined;
}

type Group = 'members' | 'coming' | 'left';

function groupOf({ from, until }: TeamEntry, today: CalendarDate): Group {
  if (until !== null && until < today) return 'left';
  return from !== null && from > today ? 'coming' : 'members';
}

function People({ entries, asked, deeds, label }: TeamListProps & { readonly label: string }): JSX.Element {
  return (
    <ul className={styles.people} aria-label={label}>
      {entries.map((entry) => (
        <PersonRow key={entry.id} entry={entry} asked={asked} deeds={deeds} />
      ))}
    </ul>
  );
}

/** Everybody of the team: those who are in it, those who will be, and behind a heading those who have left. */
export function TeamList(props: TeamListProps): JSX.Element {
  const { strings, formats } = useTeamWords();
  const today = formats.today();
  const sorted = [...props.entries].sort((a, b) => formats.compare(a.person.name, b.person.name));
  const inGroup = (group: Group): readonly TeamEntry[] =>
    sorted.filter((entry) => groupOf(entry, today) === group);
  const [members, coming, left] = [inGroup('members'), inGroup('coming'), inGroup('left')];
  return (
    <>
      {members.length > 0 ? (
        <section className={panel.section}>
          <h3>{strings.TeamMembers}</h3>
          <People {...props} entries={members} label={strings.TeamMembers} />
        </section>
      ) : null}
      {coming.length > 0 ? (
        <section className={panel.section}>
          <h3>{strings.TeamComing}</h3>
          <People {...props} entries={coming} label={strings.TeamComing} />
        </section>
      ) : null}
      {left.length > 0 ? (
        <details open={members.length + coming.length === 0}>
          <summary className={panel.summary}>
            {strings.TeamLeft} ({formats.number(left.length)})
          </summary>
          <People {...props} entries={left} label={strings.TeamLeft} />
        </details>
      ) : null}
    </>
  );
}
