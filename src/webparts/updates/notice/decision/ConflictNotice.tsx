import * as React from 'react';
import type { Notice as FeedNotice, NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { RichText } from '../../../../ui/richText/RichText';
import { fill } from '../../../../ui/words/fill';
import { decisionName } from '../../words/choiceNames';
import { useUpdatesWords, type UpdatesWords } from '../../words/UpdatesWords';
import { basisChanges, type BasisPart } from './basis';
import { differing, formOf, type DecisionForm } from './decisionForm';
import { fieldName, fieldValue } from './fieldWords';
import styles from './Decision.module.scss';

interface Versions {
  /** What the person began with. */
  readonly before: NoticeSummary;
  readonly now: FeedNotice;
}

function decisionChange({ strings, formats }: UpdatesWords, { decision }: NoticeSummary): string {
  if (!decision) return strings.DecideNowTakenBack;
  return fill(strings.DecideNowDecided, {
    name: decision.by.name,
    when: formats.dateTime(decision.on),
    decision: decisionName(strings, decision.kind)
  });
}

function changeWords(words: UpdatesWords, part: BasisPart, { now }: Versions): string {
  const { strings, formats } = words;
  if (part === 'decision') return decisionChange(words, now);
  if (part === 'revision') {
    const values = { revision: formats.number(now.revision), date: formats.date(now.revisedOn) };
    return fill(strings.DecideNowRevised, values);
  }
  if (part === 'actBy') {
    return now.actBy
      ? fill(strings.DecideNowActBy, { date: formats.date(now.actBy) })
      : strings.DecideNowNoActBy;
  }
  const value = fieldValue(words, formOf(now), part) || strings.DecideNone;
  return fill(strings.DecideNowField, { field: fieldName(strings, part, undefined), value });
}

/** Field by field, where what is there now differs from what was typed. */
function Comparison(props: {
  readonly now: NoticeSummary;
  readonly typed: DecisionForm;
}): JSX.Element | null {
  const words = useUpdatesWords();
  const { strings } = words;
  const theirs = formOf(props.now);
  const fields = differing(theirs, props.typed);
  if (fields.length === 0) return null;
  const cell = (form: DecisionForm, field: (typeof fields)[number]): JSX.Element => (
    <td dir="auto">{fieldValue(words, form, field) || strings.DecideNone}</td>
  );
  return (
    <table className={styles.comparison}>
      <caption>{strings.DecideComparison}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.DecideField}</th>
          <th scope="col">{strings.DecideThere}</th>
          <th scope="col">{strings.DecideYours}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field}>
            <th scope="row">{fieldName(strings, field, props.typed.kind)}</th>
            {cell(theirs, field)}
            {cell(props.typed, field)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Somebody changed the notice while a decision was being typed: what is there now, and how to go on. */
export function ConflictNotice(
  props: Versions & {
    readonly typed: DecisionForm;
    readonly onKeepTheirs: () => void;
  }
): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const { before, now } = props;
  const top = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => top.current?.focus(), [now]);
  const isNewText = before.revision !== now.revision && now.bodyHtml !== null;
  return (
    <div ref={top} tabIndex={-1} className={styles.conflict}>
      <Notice
        tone="warning"
        role="alert"
        title={strings.DecideConflict}
        actions={<Button onClick={props.onKeepTheirs}>{strings.DecideKeepTheirs}</Button>}
      >
        {basisChanges(before, now).map((part) => (
          <p key={part} dir="auto">
            {changeWords(words, part, props)}
          </p>
        ))}
        <p>{strings.DecideConflictNext}</p>
      </Notice>
      {isNewText ? (
        <details className={styles.newText}>
          <summary>{strings.DecideNewText}</summary>
          <RichText html={now.bodyHtml ?? ''} />
        </details>
      ) : null}
      <Comparison now={now} typed={props.typed} />
    </div>
  );
}
