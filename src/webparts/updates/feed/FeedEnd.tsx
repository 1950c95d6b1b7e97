import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { fill } from '../../../ui/words/fill';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import { monthName } from './bar/monthOptions';
import styles from './Feed.module.scss';

/** What the search has passed over, and how to see it. */
function Unsearched(props: { readonly months: readonly string[] }): JSX.Element | null {
  const { strings, formats, culture } = useUpdatesWords();
  const { months } = props;
  if (months.length === 0) return null;
  const names = formats.list(months.map((month) => monthName(culture.locale, month)));
  return <p>{fill(strings.FeedUnsearched, { months: names })}</p>;
}

/** Below the notices: how far they reach, and the way further back. */
export function FeedEnd({ model, loadOwners }: Pick<FeedViewProps, 'model' | 'loadOwners'>): JSX.Element {
  const { strings, culture } = useUpdatesWords();
  const { pages, hasMore, isLoadingMore, moreError, more } = model.pages;
  const unsearched = [...new Set((pages ?? []).flatMap((page) => page.unsearchedMonths))];
  const backTo = pages?.[pages.length - 1]?.searchedBackTo ?? null;
  const isSearching = hasMore && backTo !== null;
  const label = isSearching ? strings.FeedSearchOn : strings.FeedOlder;
  const busyLabel = isSearching ? strings.FeedSearching : strings.FeedLoadingOlder;
  return (
    <div className={styles.end}>
      {isSearching ? (
        <p role="status">{fill(strings.FeedSearchedBack, { month: monthName(culture.locale, backTo) })}</p>
      ) : null}
      <Unsearched months={unsearched} />
      {moreError === undefined ? null : (
        <ErrorNotice
          title={strings.FeedOlderNotLoaded}
          error={moreError}
          onRetry={more}
          loadOwners={loadOwners}
        />
      )}
      {hasMore && moreError === undefined ? (
        <Button
          icon="down"
          aria-disabled={isLoadingMore || undefined}
          onClick={() => {
            // It stays in the page's tab order meanwhile, so that the keyboard keeps its place.
            if (!isLoadingMore) more();
          }}
        >
          {isLoadingMore ? busyLabel : label}
        </Button>
      ) : null}
    </div>
  );
}
