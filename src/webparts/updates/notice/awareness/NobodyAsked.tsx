import * as React from 'react';
import { requiredPeople } from '../../../../domain/updates/required';
import { Button } from '../../../../ui/controls/Button';
import { EmptyState } from '../../../../ui/screens/EmptyState';
import { roleName } from '../../../../ui/team/roleName';
import { useTeamWords, type TeamWords } from '../../../../ui/team/TeamWords';
import { fill } from '../../../../ui/words/fill';
import type { FeedReader } from '../../model/reader';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import type { OpenNotice } from '../useOpenNotice';

function reasonWords(
  { strings, formats }: UpdatesWords,
  teamWords: TeamWords,
  reader: FeedReader,
  { notice }: OpenNotice
): string {
  const { team, settings } = reader;
  const overrides = { ...notice.overrides, excused: [] };
  const unexcused = requiredPeople(notice, team, settings.roles, overrides, formats.today());
  if (unexcused.length > 0) return strings.AwareNobodyExcused;
  if (team.length === 0) return strings.AwareNobodyTeam;
  const roles = formats.list(settings.roles.map((role) => roleName(teamWords.strings, role)));
  return fill(strings.AwareNobodyFits, { roles });
}

/** Nobody has to acknowledge the notice: why, and where that can be changed. */
export function NobodyAsked(props: {
  readonly reader: FeedReader;
  readonly open: OpenNotice;
  readonly onTeam: () => void;
}): JSX.Element {
  const words = useUpdatesWords();
  const teamWords = useTeamWords();
  return (
    <EmptyState
      title={words.strings.AwareNobody}
      text={reasonWords(words, teamWords, props.reader, props.open)}
      actions={
        <Button icon="person" onClick={props.onTeam}>
          {words.strings.AwareOpenTeam}
        </Button>
      }
    />
  );
}
