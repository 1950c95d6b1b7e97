import * as React from 'react';
import { platforms, type Platform } from '../../../lists';
import { entryCategories, entryStatuses, fixLevels } from '../../../lists/faq';
import type { EntryCategory, EntryStatus, FixLevel } from '../../../domain/faq/entry';
import { FilterChoice } from '../../../ui/controls/FilterChoice';
import type { BrowseOrder, BrowseState, FaqFilter } from '../model/faqState';
import { categoryName, levelName, statusName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';
import styles from './All.module.scss';

export interface AllFiltersProps {
  readonly filter: FaqFilter;
  readonly browse: BrowseState;
  readonly onFilter: (change: Partial<FaqFilter>) => void;
  readonly onBrowse: (change: Partial<BrowseState>) => void;
  /** Users see what is published, and are not told who fixes what. */
  readonly isTeam: boolean;
}

function TeamChoices({ filter, browse, onFilter, onBrowse }: AllFiltersProps): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <>
      <FilterChoice
        label={strings.FieldLevel}
        all={strings.AllLevels}
        value={filter.level}
        options={fixLevels.map((level) => [level, levelName(strings, level)])}
        onChange={(level) => onFilter({ level: level as FixLevel | null })}
      />
      <FilterChoice
        label={strings.EntryStatus}
        all={strings.AllStatusUsual}
        value={browse.status}
        options={entryStatuses.map((status) => [status, statusName(strings, status)])}
        onChange={(status) => onBrowse({ status: status as EntryStatus | null })}
      />
      <FilterChoice
        label={strings.FieldOwner}
        all={strings.AllOwners}
        value={browse.isMine ? 'me' : null}
        options={[['me', strings.AllMine]]}
        onChange={(owner) => onBrowse({ isMine: owner !== null })}
      />
    </>
  );
}

/** Which entries are shown, and in which order. */
export function AllFilters(props: AllFiltersProps): JSX.Element {
  const { strings } = useFaqWords();
  const { filter, browse, onFilter, onBrowse, isTeam } = props;
  return (
    <div className={styles.choices}>
      <FilterChoice
        label={strings.FieldCategory}
        all={strings.PaneAllCategories}
        value={filter.category}
        options={entryCategories.map((category) => [category, categoryName(strings, category)])}
        onChange={(category) => onFilter({ category: category as EntryCategory | null })}
      />
      <FilterChoice
        label={strings.FilterPlatform}
        all={strings.AllPlatforms}
        value={filter.platform}
        options={platforms.map((platform) => [platform, platform])}
        onChange={(platform) => onFilter({ platform: platform as Platform | null })}
      />
      {isTeam ? <TeamChoices {...props} /> : null}
      <FilterChoice
        label={strings.AllOrder}
        all={strings.AllOrderTitle}
        value={browse.order === 'title' ? null : browse.order}
        options={[
          ['newest', strings.AllOrderNewest],
          ['oldest', strings.AllOrderOldest]
        ]}
        onChange={(order) => onBrowse({ order: (order ?? 'title') as BrowseOrder })}
      />
    </div>
  );
}
