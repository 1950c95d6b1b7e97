import * as React from 'react';
import { severities } from '../../../domain/updates/vocabulary';
import { roleName } from '../../../ui/team/roleName';
import { useTeamWords } from '../../../ui/team/TeamWords';
import type { FeedViewProps } from '../model/viewProps';
import { severityName } from '../words/choiceNames';
import { useUpdatesWords } from '../words/UpdatesWords';
import { AskedToday } from './AskedToday';
import { exampleText } from './settingsWords';
import styles from './Settings.module.scss';
import panel from '../../../ui/screens/Panel.module.scss';

/** What was agreed on, for people who may not change it. */
export function SettingsRead({ model, reader }: Pick<FeedViewProps, 'model' | 'reader'>): JSX.Element {
  const words = useUpdatesWords();
  const { strings, formats, plural } = words;
  const team = useTeamWords();
  const { settings, calendar } = reader;
  const roles = settings.roles.map((role) => roleName(team.strings, role));
  return (
    <>
      <p className={panel.quiet}>{strings.SettingsReadOnly}</p>
      <section className={panel.section}>
        <h3>{strings.SettingsRoles}</h3>
        <p className={panel.text}>{formats.list(roles)}</p>
        <AskedToday
          reader={reader}
          roles={settings.roles}
          onOpenTeam={() => model.openPanel({ kind: 'team' })}
        />
      </section>
      <section className={panel.section}>
        <h3>{strings.SettingsDays}</h3>
        <p className={styles.hint}>{strings.SettingsDaysHint}</p>
        <ul className={panel.items}>
          {severities.map((severity) => (
            <li key={severity} className={panel.item}>
              <span>
                {severityName(strings, severity)}
                <span className={panel.line}>
                  {exampleText(words, severity, settings.within[severity], calendar)}
                </span>
              </span>
              <span>{plural('SettingsDaysCount', settings.within[severity])}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
