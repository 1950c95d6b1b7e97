import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { useUiWords } from '../../../ui/words/UiWords';
import type { Knowledge } from '../model/knowledge';
import { useFaqWords } from '../words/FaqWords';
import styles from './All.module.scss';

export interface AllLineProps {
  readonly count: number;
  readonly building: Knowledge['building'];
  /** Left out where nothing is filtered. */
  readonly onReset?: (() => void) | undefined;
  readonly onAll: (open: boolean) => void;
  readonly onPrint?: (() => void) | undefined;
  readonly onSearch?: (() => void) | undefined;
}

/** How many entries are shown, and what can be done with all of them. */
export function AllLine(props: AllLineProps): JSX.Element {
  const { strings, plural } = useFaqWords();
  const ui = useUiWords();
  const { count, building, onReset, onAll, onPrint, onSearch } = props;
  return (
    <div className={styles.line}>
      <span role="status">{building ? plural('AllSoFar', building.done) : plural('AllCount', count)}</span>
      {onReset ? (
        <Button look="quiet" icon="close" onClick={onReset}>
          {ui.strings.ClearFilters}
        </Button>
      ) : null}
      <span className={styles.end}>
        {onSearch ? (
          <Button look="quiet" icon="search" onClick={onSearch}>
            {strings.AllSearchInstead}
          </Button>
        ) : null}
        {count > 0 ? (
          <>
            <Button look="quiet" onClick={() => onAll(true)}>
              {strings.AllExpand}
            </Button>
            <Button look="quiet" onClick={() => onAll(false)}>
              {strings.AllCollapse}
            </Button>
          </>
        ) : null}
        {count > 0 && onPrint ? (
          <Button look="quiet" onClick={onPrint}>
            {strings.EntryPrint}
          </Button>
        ) : null}
      </span>
    </div>
  );
}
