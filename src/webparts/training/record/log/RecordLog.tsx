import * as React from 'react';
import type { CompletionEntry } from '../../../../domain/training/completion';
import { ErrorNotice } from '../../../../ui/errors/ErrorNotice';
import { Loading } from '../../../../ui/screens/Loading';
import { fill } from '../../../../ui/words/fill';
import { scoreText } from '../../declare/declareWords';
import { useTrainingWords } from '../../words/TrainingWords';
import type { RecordScreenProps } from '../RecordScreen';
import { WebLink } from '../../facts/WebLink';
import { logSentence } from './logWords';
import styles from '../Record.module.scss';
import panel from '../../../../ui/screens/Panel.module.scss';

function LogEntry({ entry }: { readonly entry: CompletionEntry }): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats, plural } = words;
  const { version, validUntil, score, note, certificate, files, on } = entry;
  const details = [
    formats.dateTime(on),
    ...(version !== null && version > 1 ? [plural('Version', version)] : []),
    ...(validUntil === null ? [] : [fill(strings.RecordValidUntil, { date: formats.date(validUntil) })]),
    ...(score ? [scoreText(words, strings.RecordScore, score)] : [])
  ];
  return (
    <li>
      <span>{logSentence(words, entry)}</span>
      <span className={panel.detail}>{details.join(' · ')}</span>
      {note === '' ? null : (
        <p className={styles.note} dir="auto">
          {note}
        </p>
      )}
      {certificate ? <WebLink url={certificate.url} words={certificate.description} /> : null}
      {files.map(({ name, url }) => (
        <WebLink key={url} url={url} words={name} />
      ))}
    </li>
  );
}

/** What became of the assignment: who did what, when, the latest first. */
export function RecordLog({ record, loadOwners }: RecordScreenProps): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { state, rows, reload } = record.log;
  const { assignedBy, assignedOn } = record.item.assignment;
  const entries = React.useMemo(() => [...(rows ?? [])].sort((a, b) => b.id - a.id), [rows]);
  return (
    <section className={panel.section} aria-label={strings.RecordLog}>
      <h3>{strings.RecordLog}</h3>
      {state.kind === 'failed' ? (
        <ErrorNotice
          title={strings.RecordLogNotLoaded}
          error={state.error}
          onRetry={reload}
          loadOwners={loadOwners}
        />
      ) : null}
      {state.kind === 'loading' ? <Loading label={strings.RecordLogLoading} rows={2} /> : null}
      <ul className={styles.log}>
        {entries.map((entry) => (
          <LogEntry key={entry.id} entry={entry} />
        ))}
        <li>
          <span>{fill(strings.RecordLogAssigned, { name: assignedBy.name })}</span>
          <span className={panel.detail}>{formats.dateTime(assignedOn)}</span>
        </li>
      </ul>
    </section>
  );
}
