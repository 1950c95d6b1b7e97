import * as React from 'react';
import type { NoticeField } from '../../../../domain/updates/notice';
import type { NoticeSummary } from '../../../../domain/updates/NoticeRepository';
import { useUpdatesWords } from '../../words/UpdatesWords';
import styles from './Text.module.scss';

/** Says that the source did not name a value: it was found in title and text, and may be wrong. */
export function Derived(props: {
  readonly notice: Pick<NoticeSummary, 'derived'>;
  readonly field: NoticeField;
}): JSX.Element | null {
  const { strings } = useUpdatesWords();
  if (!props.notice.derived.has(props.field)) return null;
  return <span className={styles.derived}> ({strings.TextDerived})</span>;
}
