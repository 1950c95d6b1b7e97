import * as React from 'react';
import type { Audience, Communication, ToldState } from '../../../../domain/updates/communication';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { EntryList } from './EntryList';
import { audienceName } from './tellNames';
import { toldLook } from './toldWords';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Communication.module.scss';

/** Whether one audience was told, and everything that was recorded for it. */
export function AudiencePart(props: {
  readonly audience: Audience;
  readonly state: ToldState;
  readonly entries: readonly Communication[];
  readonly revision: number;
}): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const { audience, state, entries, revision } = props;
  const look = toldLook(words, state);
  const name = audienceName(strings, audience);
  return (
    <section className={panel.section} aria-label={name}>
      <h3>{name}</h3>
      <p className={[styles.state, look.isPressing ? styles.pressing : ''].join(' ')}>
        <Icon name={look.icon} />
        <span dir="auto">{look.text}</span>
      </p>
      {'outdated' in state && state.outdated ? (
        <p className={styles.state}>
          <Icon name="warning" />
          <span>{strings.TellOutdated}</span>
        </p>
      ) : null}
      <EntryList
        label={fill(strings.TellEntries, { audience: name })}
        entries={entries}
        revision={revision}
      />
    </section>
  );
}
