import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Notice } from '../../../../ui/errors/Notice';
import { fill } from '../../../../ui/words/fill';
import { useOverviewWords } from '../../words/OverviewWords';
import type { FormLine } from './formKind';
import styles from './Edit.module.scss';

export interface KeptQuestionProps {
  readonly keptOn: string;
  readonly lines: readonly FormLine[];
  /** Somebody has changed it since. */
  readonly isOld: boolean;
  readonly onGoOn: () => void;
  readonly onThrowAway: () => void;
}

/** What was typed at another time and not saved: to go on with, or not. */
export function KeptQuestion(props: KeptQuestionProps): JSX.Element {
  const { strings, formats } = useOverviewWords();
  const { keptOn, lines, isOld, onGoOn, onThrowAway } = props;
  return (
    <Notice
      tone="info"
      role="status"
      title={fill(strings.PlanKeptTitle, { when: formats.dateTime(keptOn) })}
      actions={
        <>
          <Button look="primary" onClick={onGoOn}>
            {strings.PlanKeptGoOn}
          </Button>
          <Button onClick={onThrowAway}>{strings.PlanKeptThrowAway}</Button>
        </>
      }
    >
      <dl className={[styles.lines, styles.begun].join(' ')}>
        {lines
          .filter(({ text }) => text.trim() !== '')
          .map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd dir="auto">{text}</dd>
            </div>
          ))}
      </dl>
      {isOld ? <p>{strings.PlanKeptChanged}</p> : null}
    </Notice>
  );
}
