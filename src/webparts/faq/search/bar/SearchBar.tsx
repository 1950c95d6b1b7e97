import * as React from 'react';
import { platforms, type Platform } from '../../../../lists';
import { entryCategories, fixLevels } from '../../../../lists/faq';
import type { EntryCategory, FixLevel } from '../../../../domain/faq/entry';
import { Button } from '../../../../ui/controls/Button';
import { FilterChoice } from '../../../../ui/controls/FilterChoice';
import { Icon } from '../../../../ui/icons/Icon';
import { useUiWords } from '../../../../ui/words/UiWords';
import { isFilteringFaq, noFaqFilter, type FaqFilter } from '../../model/faqState';
import { categoryName, levelName } from '../../words/choiceNames';
import { useFaqWords } from '../../words/FaqWords';
import styles from './SearchBar.module.scss';

export interface SearchBarProps {
  readonly field: React.RefObject<HTMLInputElement>;
  readonly filter: FaqFilter;
  readonly onFilter: (change: Partial<FaqFilter>) => void;
  readonly onFieldKey: (event: React.KeyboardEvent) => void;
  /** Users are not told who fixes what. */
  readonly withLevels: boolean;
  /** What is found, in words. */
  readonly count: string;
}

function Choices({ filter, onFilter, withLevels }: SearchBarProps): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <div className={styles.choices}>
      <FilterChoice
        label={strings.FilterPlatform}
        all={strings.AllPlatforms}
        value={filter.platform}
        options={platforms.map((platform) => [platform, platform])}
        onChange={(platform) => onFilter({ platform: platform as Platform | null })}
      />
      {withLevels ? (
        <FilterChoice
          label={strings.FieldLevel}
          all={strings.AllLevels}
          value={filter.level}
          options={fixLevels.map((level) => [level, levelName(strings, level)])}
          onChange={(level) => onFilter({ level: level as FixLevel | null })}
        />
      ) : null}
      <FilterChoice
        label={strings.FieldCategory}
        all={strings.PaneAllCategories}
        value={filter.category}
        options={entryCategories.map((category) => [category, categoryName(strings, category)])}
        onChange={(category) => onFilter({ category: category as EntryCategory | null })}
      />
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
