import * as React from 'react';
import { isAsked, type TeamRole } from '../../../domain/updates/team';
import { Button } from '../../../ui/controls/Button';
import { Notice } from '../../../ui/errors/Notice';
import { fill } from '../../../ui/words/fill';
import type { FeedReader } from '../model/reader';
import { useUpdatesWords } from '../words/UpdatesWords';
import styles from './Settings.module.scss';

/** Who of the team plays one of the roles today: what a choice of roles comes to. */
export function AskedToday(props: {
  readonly reader: FeedReader;
  readonly roles: readonly TeamRole[];
  /** Left out while something would be lost by leaving. */
  readonly onOpenTeam: (() => void) | undefined;
}): JSX.Element | null {
  const { strings, formats } = useUpdatesWords();
  const { reader, roles, onOpenTeam } = props;
  const today = formats.today();
  if (roles.length === 0) return null;
  const asked = reader.team.filter(
    (member) => isAsked(member, today, today) && member.roles.some((role) => roles.includes(role))
  );
  if (asked.length > 0) {
    const names = formats.list(asked.map(({ person }) => person.name).sort(formats.compare));
    return <p className={styles.hint}>{fill(strings.SettingsAskedToday, { names })}</p>;
  }
  return (
    <Notice
      tone="warning"
      inline
      actions={onOpenTeam ? <Button onClick={onOpenTeam}>{strings.SettingsOpenTeam}</Button> : null}
    >
      <p>{strings.SettingsNobody}</p>
    </Notice>
  );
}
