import * as React from 'react';
import { Button } from '../../../../ui/controls/Button';
import { Icon } from '../../../../ui/icons/Icon';
import { useUiWords } from '../../../../ui/words/UiWords';
import { isFilteringFeed, noFeedFilter, type FeedFilter } from '../../model/feedState';
import type { FeedModel } from '../../model/useFeed';
import { useUpdatesWords } from '../../words/UpdatesWords';
import { LayoutSwitch } from './LayoutSwitch';
import type { LoadedNames } from './loadedNames';
import { MoreFilters } from './MoreFilters';
import styles from '../../../../ui/controls/Filters.module.scss';

export interface FeedBarProps {
  readonly model: Pick<FeedModel, 'shown' | 'change' | 'setFilter'>;
  readonly names: LoadedNames;
  /** What is shown, in words. */
  readonly count: string;
}

function Toggle(props: {
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly children: string;
}): JSX.Element {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={props.isOn}
      onClick={() => props.onToggle(!props.isOn)}
    >
      {props.children}
    </button>
  );
}

/** A filter that stands among "more" must not work unseen. */
function isHiddenFilterOn(filter: FeedFilter): boolean {
  return isFilteringFeed({ ...filter, owner: null, text: '' });
}

/** Which notices to show, in which order, and how. */
export function FeedBar({ model, names, count }: FeedBarProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const { strings: ui } = useUiWords();
  const { shown, change, setFilter } = model;
  const { filter } = shown;
  const [isOpen, setOpen] = React.useState(false);
  const isHiddenOn = isHiddenFilterOn(filter);
  const showsMore = isOpen || isHiddenOn;
  return (
    <div className={styles.filters} role="search" aria-label={strings.FilterNotices}>
      <Toggle isOn={shown.unreadFirst} onToggle={(unreadFirst) => change({ unreadFirst })}>
        {strings.UnreadFirst}
      </Toggle>
      <Toggle isOn={filter.owner === 'me'} onToggle={(isMine) => setFilter({ owner: isMine ? 'me' : null })}>
        {strings.FilterMine}
      </Toggle>
      <label className={styles.search}>
        <Icon name="search" />
        <input
          type="search"
          aria-label={strings.FilterSearch}
          placeholder={strings.FilterSearch}
          value={filter.text}
          onChange={(event) => setFilter({ text: event.target.value })}
        />
      </label>
      <Button
        look="quiet"
        icon="filter"
        aria-expanded={showsMore}
        aria-label={strings.FilterMore}
        title={strings.FilterMore}
        onClick={() => setOpen(!showsMore)}
        disabled={isHiddenOn}
      />
      <span className={styles.end}>
        <span role="status" className={styles.count}>
          {count}
        </span>
        {isFilteringFeed(filter) ? (
          <Button look="quiet" icon="close" onClick={() => setFilter(noFeedFilter)}>
            {ui.ClearFilters}
          </Button>
        ) : null}
        <LayoutSwitch layout={shown.layout} onLayout={(layout) => change({ layout })} />
      </span>
      {showsMore ? <MoreFilters filter={filter} names={names} onFilter={setFilter} /> : null}
    </div>
  );
}
