import * as React from 'react';
import { Icon } from '../../../../ui/icons/Icon';
import { fill } from '../../../../ui/words/fill';
import { useFaqWords, type FaqWords } from '../../words/FaqWords';
import type { RowDoubt } from './browseRow';
import styles from '../All.module.scss';

/** "May be wrong since then, because of these." */
export function doubtText({ strings, formats }: FaqWords, { since, because }: RowDoubt): string {
  const day = formats.date(since);
  return because.length > 0
    ? fill(strings.MayBeWrongBecause, { since: day, notices: formats.list(because) })
    : fill(strings.MayBeWrong, { since: day });
}

/** Tells readers before they rely on it. */
export function DoubtMark({ doubt }: { readonly doubt: RowDoubt }): JSX.Element {
  const words = useFaqWords();
  return (
    <p className={styles.doubt}>
      <Icon name="warning" />
      <span>{doubtText(words, doubt)}</span>
    </p>
  );
}
