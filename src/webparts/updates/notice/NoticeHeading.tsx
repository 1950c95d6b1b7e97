import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import type { FeedModel } from '../model/useFeed';
import { standingName } from '../words/choiceNames';
import { useUpdatesWords } from '../words/UpdatesWords';
import type { OpenNotice } from './useOpenNotice';

/** What matters of an open notice at once: how the person stands with it, and the button that acknowledges it. */
export function NoticeHeading(props: { readonly model: FeedModel; readonly open: OpenNotice }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, open } = props;
  const { standing } = open.item;
  return (
    <div>
      {standing ? <span>{standingName(strings, standing.mine)}</span> : null}
      <Button
        look="primary"
        icon="check"
        disabled={!standing || standing.mine === 'aware' || model.pending.has(open.notice.id)}
        onClick={() => void model.acknowledge(open.notice)}
      >
        {strings.Acknowledge}
      </Button>
    </div>
  );
}
