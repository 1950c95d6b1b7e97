import * as React from 'react';
import type { StatementTone } from '../../../domain/overview/report/statement';
import type { RowRef } from '../../../domain/overview/rowRef';
import { RevealButton } from '../../../ui/controls/RevealButton';
import { Icon, type IconName } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import type { OverviewModel } from '../model/useOverview';
import { RowList } from '../rows/RowList';
import { useOverviewWords } from '../words/OverviewWords';
import type { ReportSentence } from './reportModel';
import styles from './Report.module.scss';

const icons: Readonly<Record<StatementTone, IconName>> = { good: 'check', bad: 'warning', plain: 'info' };

interface RowsProps {
  readonly model: OverviewModel;
  readonly title: string;
  readonly rows: readonly RowRef[];
  /** How many there were. */
  readonly count: number;
  readonly withNames: boolean;
}

function Rows({ model, title, rows, count, withNames }: RowsProps): JSX.Element | null {
  const { strings, formats } = useOverviewWords();
  if (rows.length === 0) return null;
  return (
    <>
      <p className={styles.caption}>{title}</p>
      <RowList model={model} rows={rows} label={title} withNames={withNames} />
      {count > rows.length ? (
        <p className={styles.quiet}>
          {fill(strings.ReportRowsCut, { n: formats.number(rows.length), of: formats.number(count) })}
        </p>
      ) : null}
    </>
  );
}

export interface SentenceProps {
  readonly model: OverviewModel;
  readonly sentence: ReportSentence;
  readonly withNames: boolean;
}

/** A sentence with the sign of how it sounds, and on demand what stands behind it. */
export function Sentence({ model, sentence, withNames }: SentenceProps): JSX.Element {
  const { strings } = useOverviewWords();
  const [isOpen, setOpen] = React.useState(false);
  const { text, tone, rows, others } = sentence;
  const mark = { good: strings.ReportMarkGood, bad: strings.ReportMarkBad, plain: '' }[tone];
  const shared = { model, withNames };
  return (
    <li className={[styles.sentence, tone === 'bad' ? styles.bad : ''].join(' ')}>
      <Icon name={icons[tone]} className={styles.mark} />
      <p>
        {mark === '' ? null : <span className={styles.hidden}>{mark} </span>}
        <span dir="auto">{text}</span>
      </p>
      {rows.length + others.length === 0 ? null : (
        <RevealButton isOpen={isOpen} onToggle={() => setOpen(!isOpen)} about={text}>
          {strings.ReportRowsShow}
        </RevealButton>
      )}
      {isOpen ? (
        <div className={styles.rows}>
          <Rows {...shared} title={strings.ReportRowsCounted} rows={rows} count={sentence.rowCount} />
          <Rows {...shared} title={strings.ReportRowsRest} rows={others} count={sentence.otherCount} />
        </div>
      ) : null}
    </li>
  );
}
