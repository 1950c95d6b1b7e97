import * as React from 'react';
import type { Figure } from '../../../domain/overview/figure';
import { figureName } from '../words/figureNames';
import { useOverviewWords } from '../words/OverviewWords';
import { shareAmount, shareName } from '../words/shareWords';
import styles from './Shares.module.scss';

export interface SharesProps {
  readonly figure: Pick<Figure, 'key' | 'shares'>;
}

/** The parts that a figure falls into, or the most frequent ones: each with its number, and a bar for the eye. */
export function Shares({ figure }: SharesProps): JSX.Element {
  const words = useOverviewWords();
  const { key, shares } = figure;
  const most = Math.max(1, ...shares.map(({ count }) => count));
  return (
    <ul className={styles.shares} aria-label={figureName(words.strings, key)}>
      {shares.map((share, index) => (
        // Two answers can have the same title.
        <li key={`${index} ${share.key}`} className={styles.share}>
          <bdi className={styles.name}>{shareName(words, key, share)}</bdi>
          <span className={styles.amount}>{shareAmount(words, key, share)}</span>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ inlineSize: `${(share.count / most) * 100}%` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}
