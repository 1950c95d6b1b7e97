import * as React from 'react';
import type { FieldChange } from '../../../../domain/faq/diff/entryDiff';
import type { EntryDraft } from '../../../../domain/faq/entry';
import type { EntryConflictField, Side } from '../../../../domain/faq/merge/entryConflict';
import { DiffText } from '../../../../ui/difference/DiffText';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import { fill } from '../../../../ui/words/fill';
import type { Knowledge } from '../../model/knowledge';
import { entryFieldName } from '../../words/entryFieldName';
import { useFaqWords } from '../../words/FaqWords';
import { FieldValue } from './FieldValue';
import styles from './Conflict.module.scss';
import sides from '../Choice.module.scss';

export interface FieldChoiceProps {
  readonly field: EntryConflictField;
  readonly versions: Readonly<Record<Side, EntryDraft>>;
  readonly theirName: string;
  /** What the other one changed in it. */
  readonly change: FieldChange | undefined;
  readonly knowledge: Knowledge;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

/** Both versions of one part. */
export function FieldChoice(props: FieldChoiceProps): JSX.Element {
  const { strings } = useFaqWords();
  const { versions, theirName, change, chosen } = props;
  const { field, changedByBoth } = props.field;
  const id = useFieldId();
  const side = (value: Side, label: string): JSX.Element => (
    <div className={`${sides.side} ${chosen === value ? sides.chosen : ''}`}>
      <label className={sides.whose}>
        <input
          type="radio"
          name={`om-conflict-${field}`}
          checked={chosen === value}
          aria-describedby={`${id}-${value}`}
          onChange={() => props.onChoose(value)}
        />
        <bdi>{label}</bdi>
      </label>
      <div id={`${id}-${value}`}>
        <FieldValue field={field} draft={versions[value]} knowledge={props.knowledge} />
      </div>
    </div>
  );
  return (
    <fieldset className={sides.field}>
      <legend>
        {entryFieldName(strings, field)}
        {changedByBoth ? <span className={styles.contested}>{strings.EditConflictBoth}</span> : null}
      </legend>
      {side('mine', strings.EditConflictMine)}
      {side('theirs', fill(strings.EditConflictTheirs, { name: theirName }))}
      {change?.kind === 'text' && change.runs.length > 0 ? (
        <details className={styles.changes}>
          <summary>{fill(strings.EditConflictChanges, { name: theirName })}</summary>
          <DiffText runs={change.runs} />
        </details>
      ) : null}
    </fieldset>
  );
}
