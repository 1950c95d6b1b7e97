import * as React from 'react';
import { isWebAddress } from '../../../../domain/tasks/validateDraft';
import type { Communication } from '../../../../domain/updates/communication';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { channelName } from './tellNames';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Communication.module.scss';

interface EntryProps {
  readonly entry: Communication;
  /** The revision that the notice has now. */
  readonly revision: number;
}

function Entry({ entry, revision }: EntryProps): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const values = { date: formats.date(entry.on), name: entry.by.name };
  const what =
    entry.kind === 'told'
      ? fill(strings.TellEntryTold, { ...values, channel: channelName(strings, entry.channel) })
      : fill(strings.TellEntryNone, { ...values, reason: entry.reason });
  return (
    <li className={styles.entry}>
      <span dir="auto">{what}</span>
      {entry.revision < revision ? (
        <span className={panel.line}>
          {fill(strings.TellEntryEarlier, {
            revision: formats.number(entry.revision),
            now: formats.number(revision)
          })}
        </span>
      ) : null}
      {entry.kind === 'told' ? (
        <details>
          <summary className={styles.summary}>{strings.TellEntryText}</summary>
          <p className={styles.text} dir="auto">
            {entry.text}
          </p>
        </details>
      ) : null}
      {entry.kind === 'told' && entry.link !== null && isWebAddress(entry.link) ? (
        <a className={styles.link} href={entry.link} target="_blank" rel="noreferrer">
          <Icon name="link" /> <bdi>{entry.link}</bdi>
        </a>
      ) : null}
    </li>
  );
}

function latestFirst(entries: readonly Communication[]): readonly Communication[] {
  return [...entries].sort((a, b) => a.on.localeCompare(b.on)).reverse();
}

/** What was recorded for an audience, latest first. */
export function EntryList(props: {
  readonly label: string;
  readonly entries: readonly Communication[];
  readonly revision: number;
}): JSX.Element | null {
  const { entries, label, revision } = props;
  if (entries.length === 0) return null;
  return (
    <ul className={styles.entries} aria-label={label}>
      {latestFirst(entries).map((entry, index) => (
        <Entry key={entries.length - index} entry={entry} revision={revision} />
      ))}
    </ul>
  );
}
