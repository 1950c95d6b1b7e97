import * as React from 'react';
import type { CourseDraft } from '../../../../domain/training/course';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import { fill } from '../../../../ui/words/fill';
import { courseFieldName } from '../../words/courseFieldName';
import { useTrainingWords } from '../../words/TrainingWords';
import type { ConflictField, Side } from './conflictFields';
import { FieldValue } from './FieldValue';
import styles from './Conflict.module.scss';

export interface FieldChoiceProps {
  readonly field: ConflictField;
  readonly versions: Readonly<Record<Side, CourseDraft>>;
  readonly theirName: string;
  readonly skillNames: ReadonlyMap<number, string>;
  readonly chosen: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

/** Both versions of one field. */
export function FieldChoice(props: FieldChoiceProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { versions, theirName, skillNames, chosen, onChoose } = props;
  const { field, changedByBoth } = props.field;
  const id = useFieldId();
  const side = (value: Side, label: string): JSX.Element => (
    <div className={`${styles.side} ${chosen === value ? styles.chosen : ''}`}>
      <label className={styles.whose}>
        <input
          type="radio"
          name={id}
          checked={chosen === value}
          aria-describedby={`${id}-${value}`}
          onChange={() => onChoose(value)}
        />
        <bdi>{label}</bdi>
      </label>
      <div id={`${id}-${value}`}>
        <FieldValue field={field} draft={versions[value]} skillNames={skillNames} />
      </div>
    </div>
  );
  return (
    <fieldset className={styles.field}>
      <legend>
        {courseFieldName(strings, field)}
        {changedByBoth ? <span className={styles.contested}>{strings.EditConflictBoth}</span> : null}
      </legend>
      {side('mine', strings.EditConflictMine)}
      {side('theirs', fill(strings.EditConflictTheirs, { name: theirName }))}
    </fieldset>
  );
}
