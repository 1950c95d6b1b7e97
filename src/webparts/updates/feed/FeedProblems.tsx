import * as React from 'react';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';

/** What could not be loaded while there are notices to show. */
export function FeedProblems({
  model,
  loadOwners
}: Pick<FeedViewProps, 'model' | 'loadOwners'>): JSX.Element | null {
  const { strings } = useUpdatesWords();
  const { error, moreError, recordsError, isStale, reload } = model.pages;
  // What keeps older notices away is said at the end, where they were asked for.
  if (error === undefined || error === moreError) return null;
  const title = isStale ? strings.FeedSearchFailed : strings.FeedNotRefreshed;
  return (
    <ErrorNotice
      title={error === recordsError ? strings.FeedRecordsNotLoaded : title}
      error={error}
      onRetry={reload}
      onReload={reload}
      loadOwners={loadOwners}
    />
  );
}
