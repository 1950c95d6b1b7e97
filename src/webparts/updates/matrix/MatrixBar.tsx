import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { FilterChoice } from '../../../ui/controls/FilterChoice';
import { Icon } from '../../../ui/icons/Icon';
import { fill } from '../../../ui/words/fill';
import { useUiWords } from '../../../ui/words/UiWords';
import { loadedNames } from '../feed/bar/loadedNames';
import { MoreFilters } from '../feed/bar/MoreFilters';
import type { FeedItem } from '../model/feedItem';
import { noFeedFilter } from '../model/feedState';
import type { FeedModel } from '../model/useFeed';
import { useUpdatesWords } from '../words/UpdatesWords';
import { activeFilters } from './activeFilters';
import type { MatrixModel } from './useMatrix';
import filters from '../../../ui/controls/Filters.module.scss';
import styles from './Matrix.module.scss';

/** Which filters are on, and the way to do without them. */
function ActiveFilters({ model }: { readonly model: FeedModel }): JSX.Element | null {
  const words = useUpdatesWords();
  const ui = useUiWords();
  const active = activeFilters(words, model.shown.filter);
  if (active.length === 0) return null;
  return (
    <p className={styles.active}>
      <span>
        <Icon name="filter" /> {fill(words.strings.MatrixFilters, { filters: active.join(' · ') })}
      </span>
      <Button look="quiet" icon="close" onClick={() => model.setFilter(noFeedFilter)}>
        {ui.strings.ClearFilters}
      </Button>
    </p>
  );
}

/** Which notices are shown, in which order their readers stand, and the way to take them along. */
export function MatrixBar(props: {
  readonly model: FeedModel;
  readonly items: readonly FeedItem[];
  readonly matrix: MatrixModel;
  readonly onDownload: () => void;
}): JSX.Element {
  const { strings, formats } = useUpdatesWords();
  const { model, items, matrix } = props;
  const { filter } = model.shown;
  const [isOpen, setOpen] = React.useState(false);
  const names = React.useMemo(() => loadedNames(items, formats), [items, formats]);
  return (
    <>
      <div className={styles.bar} role="search" aria-label={strings.FilterNotices}>
        <button
          type="button"
          className={filters.toggle}
          aria-pressed={matrix.onlyIncomplete}
          onClick={() => matrix.setOnlyIncomplete(!matrix.onlyIncomplete)}
        >
          {strings.MatrixOnlyIncomplete}
        </button>
        <label className={filters.search}>
          <Icon name="search" />
          <input
            type="search"
            aria-label={strings.FilterSearch}
            placeholder={strings.FilterSearch}
            value={filter.text}
            onChange={(event) => model.setFilter({ text: event.target.value })}
          />
        </label>
        <Button look="quiet" icon="filter" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {strings.FilterMore}
        </Button>
        <span className={styles.end}>
          <FilterChoice
            label={strings.MatrixOrder}
            all={strings.MatrixOrderBehind}
            value={matrix.order === 'name' ? 'name' : null}
            options={[['name', strings.MatrixOrderName]]}
            onChange={(order) => matrix.setOrder(order === 'name' ? 'name' : 'behind')}
          />
          <Button icon="download" disabled={matrix.matrix.rows.length === 0} onClick={props.onDownload}>
            {strings.MatrixDownload}
          </Button>
        </span>
        {isOpen ? <MoreFilters filter={filter} names={names} onFilter={model.setFilter} /> : null}
      </div>
      <ActiveFilters model={model} />
    </>
  );
}
