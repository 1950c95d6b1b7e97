import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import type { FeedViewProps } from '../model/viewProps';
import { useFeedItems, useStandingContext } from '../model/useFeed';

/** The notices, newest first. */
export function FeedList({ model, reader }: FeedViewProps): JSX.Element {
  const items = useFeedItems(model.pages, useStandingContext(reader));
  return (
    <ul>
      {items.map(({ notice }) => (
        <li key={notice.id}>
          <Button look="quiet" onClick={() => model.openNotice(notice.id)}>
            {notice.title}
          </Button>
        </li>
      ))}
    </ul>
  );
}
