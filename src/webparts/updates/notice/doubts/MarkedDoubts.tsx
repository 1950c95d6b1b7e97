import * as React from 'react';
import type { StoredDoubt } from '../../../../domain/updates/DoubtRepository';
import { isOutdated, stateNow, type DoubtState } from '../../../../domain/updates/ripple/doubt';
import { Button } from '../../../../ui/controls/Button';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { actionOn, stateLine } from './doubtWords';
import { ReasonLines } from './ReasonLines';
import panel from '../../../../ui/screens/Panel.module.scss';
import styles from './Doubts.module.scss';

export interface MarkedDoubtsProps {
  readonly said: readonly StoredDoubt[];
  /** Of the notice. */
  readonly revision: number;
  /** Title of an entry as it is now; `undefined` when it is not known. */
  readonly titleOf: (entry: number) => string | undefined;
  /** Left out for people who may only read. */
  readonly onSay: ((seen: StoredDoubt, as: 'doubtful' | 'dismissed') => void) | undefined;
  readonly isBusy: boolean;
}

const order: Readonly<Record<DoubtState, number>> = { doubtful: 0, verified: 2, dismissed: 3 };

/** What has to be looked at first. */
function place(doubt: StoredDoubt, revision: number): number {
  return isOutdated(doubt, revision) ? 1 : order[stateNow(doubt, revision)];
}

function Actions(
  props: MarkedDoubtsProps & { readonly doubt: StoredDoubt; readonly title: string }
): JSX.Element | null {
  const { strings } = useUpdatesWords();
  const { doubt, title, revision, onSay } = props;
  const isOld = isOutdated(doubt, revision);
  if (!onSay) return null;
  const button = (label: string, as: 'doubtful' | 'dismissed'): JSX.Element => (
    <Button
      look="quiet"
      icon={as === 'doubtful' ? 'warning' : 'undo'}
      disabled={props.isBusy}
      aria-label={actionOn(strings, label, title)}
      onClick={() => onSay(doubt, as)}
    >
      {label}
    </Button>
  );
  return (
    <div className={panel.commands}>
      {isOld || doubt.state === 'dismissed' ? button(strings.DoubtsMarkOne, 'doubtful') : null}
      {doubt.state === 'doubtful' ? button(strings.DoubtsTakeBack, 'dismissed') : null}
      {isOld ? button(strings.DoubtsNothing, 'dismissed') : null}
    </div>
  );
}

/** What was said about this notice and entries of one kind, and how it stands. */
export function MarkedDoubts(props: MarkedDoubtsProps): JSX.Element | null {
  const words = useUpdatesWords();
  const { strings, formats } = words;
  const { said, revision, titleOf } = props;
  if (said.length === 0) return null;
  const rows = said
    .map((doubt) => ({ doubt, title: titleOf(doubt.target.id) ?? doubt.targetTitle }))
    .sort((a, b) => place(a.doubt, revision) - place(b.doubt, revision) || formats.compare(a.title, b.title));
  return (
    <ul className={styles.rows} aria-label={strings.DoubtsMarkedTitle}>
      {rows.map(({ doubt, title }) => (
        <li key={doubt.id} className={styles.row}>
          <bdi className={styles.title}>{title}</bdi>
          <ReasonLines lines={[stateLine(words, doubt, revision)]} />
          {doubt.note === '' ? null : (
            <p className={styles.note} dir="auto">
              {doubt.note}
            </p>
          )}
          <Actions {...props} doubt={doubt} title={title} />
        </li>
      ))}
    </ul>
  );
}
