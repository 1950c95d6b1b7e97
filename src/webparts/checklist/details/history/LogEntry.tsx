import * as React from 'react';
import { parseRecorded } from '../../../../domain/tasks/steps';
import type { Step } from '../../../../domain/tasks/step';
import type { TaskLogEntry } from '../../../../domain/tasks/task';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import { useChecklistWords } from '../../words/ChecklistWords';
import { logSentence } from './logWords';
import { RecordedValues } from './RecordedValues';
import styles from '../Details.module.scss';

function EvidenceLink(props: { readonly url: string; readonly words: string }): JSX.Element {
  return (
    <a className={styles.link} href={props.url} target="_blank" rel="noopener noreferrer">
      <bdi>{props.words}</bdi> <Icon name="link" />
    </a>
  );
}

/** One row of the log, with everything that was recorded. */
export function LogEntry(props: {
  readonly entry: TaskLogEntry;
  readonly steps: readonly Step[];
  /** Says which occurrence it is about. */
  readonly showsDue: boolean;
}): JSX.Element {
  const words = useChecklistWords();
  const { entry, steps } = props;
  const { due, recorded, note, link, files } = entry;
  return (
    <li>
      <span>{logSentence(words, entry)}</span>
      {props.showsDue && due ? (
        <span className={styles.quiet}>
          {fill(words.strings.LogOccurrence, { date: words.formats.date(due) })}
        </span>
      ) : null}
      {recorded ? <RecordedValues values={parseRecorded(recorded)} steps={steps} /> : null}
      {note ? (
        <span className={styles.logNote} dir="auto">
          {note}
        </span>
      ) : null}
      {link ? <EvidenceLink url={link.url} words={link.description || link.url} /> : null}
      {files.map(({ name, url }) => (
        <EvidenceLink key={url} url={url} words={name} />
      ))}
    </li>
  );
}
