import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Icon } from '../../../../ui/icons/Icon';
import { useUiWords } from '../../../../ui/words/UiWords';
import {
  CategoryChoice,
  LevelChoice,
  PlatformChoice,
  type EntryChoiceProps
} from '../../filters/EntryChoices';
import { isFilteringFaq, noFaqFilter } from '../../model/faqState';
import { useFaqWords } from '../../words/FaqWords';
import styles from './SearchBar.module.scss';

export interface SearchBarProps extends EntryChoiceProps {
  readonly field: React.RefObject<HTMLInputElement>;
  readonly onFieldKey: (event: React.KeyboardEvent) => void;
  /** Users are not told who fixes what. */
  readonly withLevels: boolean;
  /** What is found, in words. */
  readonly count: string;
}

function Choices({ filter, onFilter, withLevels }: SearchBarProps): JSX.Element {
  return (
    <div className={styles.choices}>
      <PlatformChoice filter={filter} onFilter={onFilter} />
      {withLevels ? <LevelChoice filter={filter} onFilter={onFilter} /> : null}
      <CategoryChoice filter={filter} onFilter={onFilter} />
    </div>
  );
}

/** What is searched for, and where. */
export function SearchBar(props: SearchBarProps): JSX.Element {
  const { strings } = useFaqWords();
  const { strings: ui } = useUiWords();
  const { field, filter, onFilter, onFieldKey, count } = props;
  return (
    <div className={styles.bar} role="search" aria-label={strings.SearchEntries}>
      <label className={styles.field}>
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          aria-label={strings.SearchEntries}
          aria-keyshortcuts="/"
          placeholder={strings.SearchPlaceholder}
          autoComplete="off"
          spellCheck={false}
          value={filter.text}
          onChange={(event) => onFilter({ text: event.target.value })}
          onKeyDown={onFieldKey}
        />
      </label>
      <Choices {...props} />
      <p className={styles.line}>
        <span role="status">{count}</span>
        {isFilteringFaq(filter) ? (
          <Button look="quiet" icon="close" onClick={() => onFilter(noFaqFilter)}>
            {ui.ClearFilters}
          </Button>
        ) : null}
        <span className={styles.keys}>{strings.SearchKeys}</span>
      </p>
    </div>
  );
}
