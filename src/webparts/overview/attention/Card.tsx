import * as React from 'react';
import type { AttentionCard } from '../../../domain/overview/attention/card';
import { Icon } from '../../../ui/icons/Icon';
import { rowName } from '../rows/rowName';
import { useOverviewWords } from '../words/OverviewWords';
import { cardDay, cardTitle, urgencyIcons, urgencyName } from './cardWords';
import styles from './Attention.module.scss';

/** So many of its rows a card names itself. */
const namedRows = 2;

/** Something that needs somebody; pressing it opens the rows behind it. */
export function Card(props: { readonly card: AttentionCard; readonly onOpen: () => void }): JSX.Element {
  const words = useOverviewWords();
  const { card, onOpen } = props;
  const day = cardDay(words, card);
  const first = card.kind === 'planGaps' ? [] : card.rows.slice(0, namedRows);
  const named = first.map((row) => {
    const { name, person } = rowName(words, row, true);
    return person === null ? name : `${name} (${person})`;
  });
  return (
    <li className={styles.item}>
      <button type="button" className={`${styles.card} ${styles[card.urgency]}`} onClick={onOpen}>
        <span className={styles.urgency}>
          <Icon name={urgencyIcons[card.urgency]} />
          {urgencyName(words, card.urgency)}
          {day === null ? null : <span className={styles.day}>{day}</span>}
        </span>
        <span className={styles.title}>{cardTitle(words, card)}</span>
        {named.map((name, index) => (
          <span key={index} className={styles.row} dir="auto">
            {name}
          </span>
        ))}
      </button>
    </li>
  );
}
