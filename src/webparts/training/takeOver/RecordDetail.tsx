import * as React from 'react';
import type { OwnRecord } from '../../../domain/training/ownRecord';
import { fill } from '../../../ui/words/fill';
import { WebLink } from '../facts/WebLink';
import { proofName } from '../words/choiceNames';
import { useTrainingWords } from '../words/TrainingWords';

/** What somebody says of one course: when they learned it and how that shows. */
export function RecordDetail({ record }: { readonly record: OwnRecord }): JSX.Element {
  const { strings, formats } = useTrainingWords();
  const { done, due, certificate, score, note } = record;
  const facts: string[] = [];
  if (done) {
    facts.push(fill(strings.StateDoneOn, { date: formats.date(done.on) }), proofName(strings, done.proof));
    if (done.until !== null) facts.push(fill(strings.TakeUntil, { date: formats.date(done.until) }));
  } else
    facts.push(due === null ? strings.StateNoDate : fill(strings.StateDueOn, { date: formats.date(due) }));
  if (score) {
    const values = { right: formats.number(score.right), total: formats.number(score.of) };
    facts.push(fill(strings.TakeScore, values));
  }
  return (
    <>
      {facts.join(' · ')}
      {certificate ? (
        <>
          {' · '}
          <WebLink url={certificate.url} words={certificate.description} />
        </>
      ) : null}
      {note ? (
        <>
          <br />
          <bdi>{note}</bdi>
        </>
      ) : null}
    </>
  );
}
