import * as React from 'react';
import { Icon } from '../../../ui/icons/Icon';
import { doubtWords, type ShownDoubt } from '../words/doubtWords';
import { useFaqWords } from '../words/FaqWords';
import styles from './Facts.module.scss';

/** Tells readers before they rely on it. */
export function DoubtMark({ doubt }: { readonly doubt: ShownDoubt }): JSX.Element {
  const words = useFaqWords();
  return (
    <p className={styles.doubt}>
      <Icon name="warning" />
      <span>{doubtWords(words, doubt)}</span>
    </p>
  );
}
