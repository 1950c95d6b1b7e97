import * as React from 'react';
import type { EntryCategory } from '../../../domain/faq/entry';
import { Button } from '../../../ui/controls/Button';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import type { BrowseOrder } from '../model/faqState';
import { categoryName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';
import type { RowTools } from './rows/EntryRow';
import type { RowGroup } from './rows/groupRows';
import { RowList } from './rows/RowList';
import { sortRows } from './rows/sortRows';
import type { Expansion } from './useExpansion';
import styles from './All.module.scss';

export interface CategorySectionProps {
  readonly group: RowGroup;
  readonly order: BrowseOrder;
  readonly isOpen: boolean;
  readonly onToggle: (category: EntryCategory) => void;
  /** From the start again when it changes. */
  readonly pagingKey: string;
  readonly expansion: Expansion<number>;
  readonly tools: Omit<RowTools, 'onToggle'>;
  readonly onPrint?: ((group: RowGroup) => void) | undefined;
}

type OpenCategoryProps = Pick<CategorySectionProps, 'group' | 'order' | 'pagingKey' | 'expansion' | 'tools'>;

/** Sorted only when it is seen: thousands of rows take their time. */
function OpenCategory({ group, order, pagingKey, expansion, tools }: OpenCategoryProps): JSX.Element {
  const { strings, formats } = useFaqWords();
  const rows = React.useMemo(() => sortRows(group.rows, order, formats.compare), [group, order, formats]);
  return <RowList {...{ rows, pagingKey, expansion, tools }} label={categoryName(strings, group.category)} />;
}

/** A category under its name and number, which opens in place. */
export function CategorySection(props: CategorySectionProps): JSX.Element {
  const { strings, plural } = useFaqWords();
  const { group, isOpen, onToggle, onPrint } = props;
  const category = categoryName(strings, group.category);
  return (
    <section className={styles.category}>
      <div className={styles.summary}>
        <h3 className={styles.heading}>
          <button
            type="button"
            className={styles.opener}
            aria-expanded={isOpen}
            onClick={() => onToggle(group.category)}
          >
            <Icon name="next" className={styles.chevron} />
            <span>
              {category} <span className={styles.count}>{plural('AllCount', group.rows.length)}</span>
            </span>
          </button>
        </h3>
        {onPrint && isOpen ? (
          <Button
            look="quiet"
            aria-label={fill(strings.AllPrintOf, { category })}
            onClick={() => onPrint(group)}
          >
            {strings.EntryPrint}
          </Button>
        ) : null}
      </div>
      {isOpen ? <OpenCategory {...props} /> : null}
    </section>
  );
}
