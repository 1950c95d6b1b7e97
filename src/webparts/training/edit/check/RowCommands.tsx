import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { fill } from '../../../../ui/words/fill';
import { useTrainingWords } from '../../words/TrainingWords';
import styles from './Check.module.scss';

export interface RowCommandsProps {
  readonly of: number;
  /** What the row is called. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Moves a row, or takes it out. */
export function RowCommands(props: RowCommandsProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { of, isFirst, isLast, onMove, onRemove } = props;
  const named = (text: string): { readonly 'aria-label': string; readonly title: string } => {
    const name = fill(text, { what: props.name });
    return { 'aria-label': name, title: name };
  };
  return (
    <span className={styles.commands}>
      <Button
        look="quiet"
        icon="up"
        data-of={of}
        data-move="up"
        {...named(strings.EditRowUp)}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      />
      <Button
        look="quiet"
        icon="down"
        data-of={of}
        data-move="down"
        {...named(strings.EditRowDown)}
        disabled={isLast}
        onClick={() => onMove(1)}
      />
      <Button look="quiet" icon="remove" {...named(strings.EditRowRemove)} onClick={onRemove} />
    </span>
  );
}
