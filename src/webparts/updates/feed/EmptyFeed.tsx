import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { useUiWords } from '../../../ui/words/UiWords';
import { isFilteringFeed, noFeedFilter } from '../model/feedState';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';

function NothingMatches({ model }: Pick<FeedViewProps, 'model'>): JSX.Element {
  const { strings } = useUpdatesWords();
  const { strings: ui } = useUiWords();
  // What is older was not looked through: that nothing matches is not known.
  const isSoFar = model.pages.hasMore;
  return (
    <EmptyState
      title={isSoFar ? strings.FeedNotFoundYet : strings.FeedNoMatchTitle}
      text={isSoFar ? strings.FeedNotFoundYetText : strings.FeedNoMatchText}
      actions={<Button onClick={() => model.setFilter(noFeedFilter)}>{ui.ClearFilters}</Button>}
    />
  );
}

/** No notice to show: because of the filters, or because none was taken in yet. */
export function EmptyFeed({ model, reader }: Pick<FeedViewProps, 'model' | 'reader'>): JSX.Element {
  const { strings } = useUpdatesWords();
  if (isFilteringFeed(model.shown.filter)) return <NothingMatches model={model} />;
  if (!reader.access.canAdd) {
    return <EmptyState title={strings.FeedEmptyTitle} text={strings.FeedEmptyReader} />;
  }
  return (
    <EmptyState
      title={strings.FeedEmptyTitle}
      text={strings.FeedEmptyText}
      actions={
        <>
          <Button look="primary" icon="upload" onClick={() => model.openPanel({ kind: 'intake' })}>
            {strings.MenuIntake}
          </Button>
          <Button icon="edit" onClick={() => model.openPanel({ kind: 'byHand' })}>
            {strings.MenuByHand}
          </Button>
        </>
      }
    />
  );
}
