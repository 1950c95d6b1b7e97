import * as React from 'react';
import { decisionKinds, type DecisionKind } from '../../../../domain/updates/decision';
import { useFieldId } from '../../../../ui/fields/useFieldId';
import { decisionName } from '../../words/choiceNames';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { decisionSentence } from './fieldWords';
import styles from './Decision.module.scss';

/** What the team does about the notice: each choice with what it means. */
export function KindCards(props: {
  readonly value: DecisionKind | undefined;
  readonly onChange: (kind: DecisionKind) => void;
  readonly problem: string;
}): JSX.Element {
  const { strings } = useUpdatesWords();
  const { value, problem } = props;
  const id = useFieldId();
  return (
    <fieldset
      className={styles.kinds}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-required
      aria-invalid={problem ? true : undefined}
      aria-describedby={problem ? `${id}-problem` : undefined}
    >
      <legend id={`${id}-label`} className={styles.label}>
        {strings.DecideKind}
      </legend>
      {decisionKinds.map((kind) => (
        <label key={kind} className={styles.card}>
          <input
            type="radio"
            name={id}
            checked={kind === value}
            aria-labelledby={`${id}-${kind}`}
            aria-describedby={`${id}-${kind}-about`}
            onChange={() => props.onChange(kind)}
          />
          <span className={styles.cardWords}>
            <span id={`${id}-${kind}`} className={styles.label}>
              {decisionName(strings, kind)}
            </span>
            <span id={`${id}-${kind}-about`} className={styles.quiet}>
              {decisionSentence(strings, kind)}
            </span>
          </span>
        </label>
      ))}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      ) : null}
    </fieldset>
  );
}
