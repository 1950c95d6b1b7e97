import * as React from 'react';
import type { PlanGap } from '../../../../domain/overview/plan/gaps';
import type { TeamEntry } from '../../../../domain/updates/TeamRepository';
import { PersonName } from '../../../../ui/people/PersonName';
import { roleName } from '../../../../ui/team/roleName';
import { useTeamWords } from '../../../../ui/team/TeamWords';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import { useOverviewWords } from '../../words/OverviewWords';
import { GapLine } from '../GapLine';
import { gapText } from '../words/gapWords';
import styles from '../Plan.module.scss';

function Member(props: { readonly entry: TeamEntry; readonly isAlone: boolean }): JSX.Element {
  const { strings, formats } = useOverviewWords();
  const team = useTeamWords().strings;
  const ui = useUiWords();
  const { entry, isAlone } = props;
  const { person, roles, platforms, backup, mentor } = entry;
  const names = roles.map((role) => roleName(team, role));
  return (
    <li className={styles.person}>
      <PersonName name={person.name} />
      <p>{names.length === 0 ? team.TeamNoRoles : formats.list(names)}</p>
      <p>{platforms.length === 0 ? ui.strings.AllPlatforms : formats.list(platforms)}</p>
      {backup ? <p>{fill(team.TeamBackupIs, { name: backup.name })}</p> : null}
      {mentor ? <p>{fill(team.TeamMentorIs, { name: mentor.name })}</p> : null}
      {isAlone ? <GapLine text={strings.GapAloneHere} /> : null}
    </li>
  );
}

/** Who is in the team today, what each of them does, and what the team lacks. */
export function TeamToday(props: {
  readonly team: readonly TeamEntry[];
  readonly gaps: readonly PlanGap[];
}): JSX.Element {
  const words = useOverviewWords();
  const teamWords = useTeamWords();
  const { team, gaps } = props;
  const alone = new Set(gaps.flatMap((gap) => (gap.kind === 'aloneInTeam' ? gap.entry.id : [])));
  return (
    <>
      {team.length === 0 ? null : (
        <ul className={styles.people} aria-label={words.strings.PlanTeamToday}>
          {team.map((entry) => (
            <Member key={entry.id} entry={entry} isAlone={alone.has(entry.id)} />
          ))}
        </ul>
      )}
      {gaps
        .filter(({ kind }) => kind !== 'aloneInTeam')
        .map((gap, index) => (
          <GapLine key={index} text={gapText(words, teamWords.strings, gap)} />
        ))}
    </>
  );
}
