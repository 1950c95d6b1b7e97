import * as React from 'react';
import type { Done } from '../../../../domain/training/assignment';
import { fill } from '../../../../ui/words/fill';
import { scoreText } from '../../declare/declareWords';
import { proofName } from '../../words/choiceNames';
import { useTrainingWords } from '../../words/TrainingWords';
import type { RecordScreenProps } from '../RecordScreen';
import { WebLink } from '../../facts/WebLink';
import { shownProof } from './shownProof';
import styles from '../Record.module.scss';

/** What shows that it was learned, with what was handed in. */
export function ProofFact({
  record,
  done
}: Pick<RecordScreenProps, 'record'> & { readonly done: Done }): JSX.Element {
  const words = useTrainingWords();
  const { strings, formats, plural } = words;
  const { declared, confirmed } = shownProof(record.item.assignment, record.log.rows ?? []);
  const { version, on, proof, until } = done;
  const date = formats.date(on);
  const learned = fill(strings.RecordLearnedOn, { date });
  return (
    <>
      <span>{proofName(strings, proof)}</span>
      <span>{version > 1 ? `${learned} · ${plural('Version', version)}` : learned}</span>
      {confirmed ? (
        <span>
          {fill(strings.RecordConfirmedBy, { name: confirmed.by.name, when: formats.dateTime(confirmed.on) })}
        </span>
      ) : null}
      {until === null ? null : <span>{fill(strings.RecordValidUntil, { date: formats.date(until) })}</span>}
      {declared?.score ? <span>{scoreText(words, strings.RecordScore, declared.score)}</span> : null}
      {declared?.certificate ? (
        <WebLink url={declared.certificate.url} words={declared.certificate.description} />
      ) : null}
      {declared?.files.map(({ name, url }) => (
        <WebLink key={url} url={url} words={name} />
      ))}
      {declared && declared.note !== '' ? (
        <p className={styles.note} dir="auto">
          {declared.note}
        </p>
      ) : null}
    </>
  );
}
