import * as React from 'react';
import type { Doubtable } from '../../../../domain/updates/ripple/candidates';
import { Button } from '../../../../ui/controls/Button';
import { CheckField } from '../../../../ui/fields/CheckField';
import { TextBox } from '../../../../ui/fields/TextBox';
import { fill } from '../../../../ui/words/fill';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { actionOn, type ReasonLine } from './doubtWords';
import type { DoubtKind } from './kinds/doubtKind';
import { ReasonLines } from './ReasonLines';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Doubts.module.scss';

export interface SuggestedEntryProps<One extends Doubtable> {
  readonly kind: DoubtKind<One>;
  readonly entry: One;
  readonly reasons: readonly ReasonLine[];
  /** What may be wrong in it; `undefined` while it is not chosen. */
  readonly note: string | undefined;
  readonly isBusy: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly onNote: (note: string) => void;
  readonly onDismiss: () => void;
}

/** One entry that may be wrong, and why: to be marked, or to be left alone. */
export function SuggestedEntry<One extends Doubtable>(props: SuggestedEntryProps<One>): JSX.Element {
  const words = useUpdatesWords();
  const { strings } = words;
  const { kind, entry, note } = props;
  const { title } = entry;
  return (
    <li className={styles.row}>
      <CheckField label={title} isChecked={note !== undefined} onChange={props.onChoose} />
      <div className={styles.about}>
        <ReasonLines lines={props.reasons} />
        <kind.Content entry={entry} />
        {note === undefined ? null : (
          <TextBox
            label={fill(strings.DoubtsNote, { title })}
            hint={kind.wordsOf(words).noteHint}
            dir="auto"
            rows={2}
            value={note}
            onChange={props.onNote}
          />
        )}
        <div className={panel.commands}>
          <Button
            look="quiet"
            disabled={props.isBusy}
            aria-label={actionOn(strings, strings.DoubtsNothing, title)}
            onClick={props.onDismiss}
          >
            {strings.DoubtsNothing}
          </Button>
        </div>
      </div>
    </li>
  );
}
