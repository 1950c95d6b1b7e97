import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { useFieldId } from '../../../ui/fields/useFieldId';
import { useOverviewWords } from '../words/OverviewWords';
import styles from './Figures.module.scss';

export interface RuleHintProps {
  /** Of the figure. */
  readonly name: string;
  readonly rule: string;
}

/**
 * What is counted, in words: while it is pointed at or has the focus, and for as long as the reader wants after a press.
 * Escape puts it away.
 */
export function RuleHint({ name, rule }: RuleHintProps): JSX.Element {
  const { strings } = useOverviewWords();
  const [isKept, setKept] = React.useState(false);
  const [isPointedAt, setPointedAt] = React.useState(false);
  const id = useFieldId();
  const isShown = isKept || isPointedAt;
  return (
    // What is shown can be pointed at as well, so that it can be read at ease. The button is there for everybody.
    <span
      className={styles.rule}
      onMouseEnter={() => setPointedAt(true)}
      onMouseLeave={() => setPointedAt(false)}
      onFocus={() => setPointedAt(true)}
      onBlur={() => setPointedAt(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isShown) return;
        event.stopPropagation();
        setKept(false);
        setPointedAt(false);
      }}
    >
      <Button
        look="quiet"
        icon="info"
        className={styles.ruleButton}
        aria-label={`${strings.FigureCounted}: ${name}`}
        aria-expanded={isKept}
        aria-describedby={isShown ? id : undefined}
        onClick={() => setKept(!isKept)}
      />
      {isShown ? (
        <span id={id} role="tooltip" className={isKept ? styles.ruleKept : styles.ruleHint}>
          {rule}
        </span>
      ) : null}
    </span>
  );
}
