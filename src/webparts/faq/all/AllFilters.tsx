import * as React from 'react';
import { entryStatuses } from '../../../lists/faq';
import type { EntryStatus } from '../../../domain/faq/entry';
import { FilterChoice } from '../../../ui/controls/FilterChoice';
import { CategoryChoice, LevelChoice, PlatformChoice, type EntryChoiceProps } from '../filters/EntryChoices';
import type { BrowseOrder, BrowseState } from '../model/faqState';
import { statusName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';
import styles from './All.module.scss';

export interface AllFiltersProps extends EntryChoiceProps {
  readonly browse: BrowseState;
  readonly onBrowse: (change: Partial<BrowseState>) => void;
  /** Users see what is published, and are not told who fixes what. */
  readonly isTeam: boolean;
}

function TeamChoices({ filter, browse, onFilter, onBrowse }: AllFiltersProps): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <>
      <LevelChoice filter={filter} onFilter={onFilter} />
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
      <CategoryChoice filter={filter} onFilter={onFilter} />
      <PlatformChoice filter={filter} onFilter={onFilter} />
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
