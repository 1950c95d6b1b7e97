import * as React from 'react';
import { requiredPeople } from '../../../../domain/updates/required';
import { Button } from '../../../../ui/controls/Button';
import { EmptyState } from '../../../../ui/screens/EmptyState';
import { fill } from '../../../../ui/words/fill';
import type { FeedReader } from '../../model/reader';
import { roleName } from '../../words/choiceNames';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import type { OpenNotice } from '../useOpenNotice';

function reasonWords({ strings, formats }: UpdatesWords, reader: FeedReader, { notice }: OpenNotice): string {
  const { team, settings } = reader;
  const overrides = { ...notice.overrides, excused: [] };
  const unexcused = requiredPeople(notice, team, settings.roles, overrides, formats.today());
  if (unexcused.length > 0) return strings.AwareNobodyExcused;
  if (team.length === 0) return strings.AwareNobodyTeam;
  const roles = formats.list(settings.roles.map((role) => roleName(strings, role)));
  return fill(strings.AwareNobodyFits, { roles });
}

/** Nobody has to acknowledge the notice: why, and where that can be changed. */
export function NobodyAsked(props: {
  readonly reader: FeedReader;
  readonly open: OpenNotice;
  readonly onTeam: () => void;
}): JSX.Element {
  const words = useUpdatesWords();
  return (
    <EmptyState
      title={words.strings.AwareNobody}
      text={reasonWords(words, props.reader, props.open)}
      actions={
        <Button icon="person" onClick={props.onTeam}>
          {words.strings.AwareOpenTeam}
        </Button>
      }
    />
  );
}
