import * as React from 'react';
import { Button } from '../../../ui/controls/Button';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { EmptyState } from '../../../ui/screens/EmptyState';
import { GuardedPanel, type PanelGuard } from '../../../ui/screens/GuardedPanel';
import { Loading } from '../../../ui/screens/Loading';
import { useUiWords } from '../../../ui/words/UiWords';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import { NoticeScreen } from './NoticeScreen';
import { useOpenNotice, type OpenNoticeState } from './useOpenNotice';

/** The row is not there any more: the feed may show it still. */
function Gone({ model }: FeedViewProps): JSX.Element {
  const { strings } = useUpdatesWords();
  const ui = useUiWords();
  const close = (): void => {
    model.pages.reload();
    model.openNotice(null);
  };
  return (
    <EmptyState
      title={strings.NoticeGone}
      text={strings.NoticeGoneText}
      actions={<Button onClick={close}>{ui.strings.Close}</Button>}
    />
  );
}

function NoticePanelContent(
  props: FeedViewProps & PanelGuard & { readonly state: OpenNoticeState }
): JSX.Element {
  const { strings } = useUpdatesWords();
  const { state, ...rest } = props;
  switch (state.kind) {
    case 'loading':
      return <Loading label={strings.LoadingNotice} rows={5} />;
    case 'gone':
      return <Gone {...rest} />;
    case 'failed':
      return (
        <ErrorNotice
          title={strings.NoticeNotLoaded}
          error={state.error}
          onRetry={state.retry}
          loadOwners={props.loadOwners}
        />
      );
    case 'ready':
      return <NoticeScreen {...rest} open={state.open} />;
  }
}

/** One notice beside the page. */
export function NoticePanel(props: FeedViewProps & { readonly id: number }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, reader, id } = props;
  const state = useOpenNotice(model, reader, id);
  return (
    <GuardedPanel
      title={state.kind === 'ready' ? state.open.notice.title : strings.NoticePanel}
      onClose={() => model.openNotice(null)}
      screen={`${id} ${model.shown.section}`}
    >
      {(guard) => <NoticePanelContent {...props} {...guard} state={state} />}
    </GuardedPanel>
  );
}
