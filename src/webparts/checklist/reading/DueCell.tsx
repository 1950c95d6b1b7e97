import * as React from 'react';
import type { Occurrence } from '../../../domain/tasks/occurrence';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { useChecklistWords, type ChecklistWords } from '../words/ChecklistWords';
import { dueWords } from '../words/dueWords';
import styles from './ItemRow.module.scss';

const settledStates: readonly Occurrence['state'][] = ['done', 'doneLate', 'skipped', 'waiting'];

/** How the date stands to today: "3 days late", "late since Apr 29", "in 5 days"; empty when that says nothing. */
function relationOf(words: ChecklistWords, { state, due, lateSince }: Occurrence): string {
  if (due === null || settledStates.includes(state)) return '';
  // Its date was moved after it had passed: what it is late against is the first one.
  if (lateSince !== null && lateSince !== due) {
    return fill(words.strings.LateSince, { date: words.formats.date(lateSince) });
  }
  return dueWords(words, due);
}

/** When the occurrence is due, and since when it is late. */
export function DueWords(props: { readonly occurrence: Occurrence }): JSX.Element | null {
  const words = useChecklistWords();
  const { due, state } = props.occurrence;
  if (due === null) return null;
  const isLate = state === 'late' || state === 'missed';
  const relation = relationOf(words, props.occurrence);
  return (
    <span className={isLate ? styles.late : undefined}>
      {isLate ? <Icon name="warning" className={styles.lateIcon} /> : null}
      <time dateTime={due}>{words.formats.date(due)}</time>
      {relation ? <span className={styles.relation}>{relation}</span> : null}
    </span>
  );
}
