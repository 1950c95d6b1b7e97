import * as React from 'react';
import type { FaqViewProps } from '../../model/viewProps';
import { AllLine } from '../AllLine';
import type { BrowseRow } from '../rows/browseRow';
import { RowList } from '../rows/RowList';
import { useExpansion } from '../useExpansion';
import { useRowTools } from '../useRowTools';
import styles from '../All.module.scss';

export interface AnswerListProps extends Pick<FaqViewProps, 'model' | 'knowledge'> {
  readonly title: string;
  /** In their order. */
  readonly rows: readonly BrowseRow[];
  /** By id: how many people it helped, in words. */
  readonly helped?: ReadonlyMap<number, string>;
}

/** Answers under a heading, which open in place. */
export function AnswerList({ model, knowledge, title, rows, helped }: AnswerListProps): JSX.Element {
  const expansion = useExpansion<number>(false);
  const tools = useRowTools(model, false);
  return (
    <section className={styles.view}>
      <h3 className={styles.title}>{title}</h3>
      <AllLine count={rows.length} building={knowledge.building} onAll={expansion.setAll} />
      <RowList
        {...{ rows, expansion, tools }}
        label={title}
        pagingKey={title}
        {...(helped ? { helped } : {})}
      />
    </section>
  );
}
