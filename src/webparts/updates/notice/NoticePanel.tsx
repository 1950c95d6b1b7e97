import * as React from 'react';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { GuardedPanel, type PanelGuard } from '../../../ui/screens/GuardedPanel';
import { Loading } from '../../../ui/screens/Loading';
import type { FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import { NoticeScreen } from './NoticeScreen';
import { useOpenNotice } from './useOpenNotice';

function NoticePanelContent(
  props: FeedViewProps & PanelGuard & { readonly state: ReturnType<typeof useOpenNotice> }
): JSX.Element {
  const { strings } = useUpdatesWords();
  const { state, ...rest } = props;
  switch (state.kind) {
    case 'loading':
      return <Loading label={strings.LoadingNotice} rows={5} />;
    case 'failed':
      return (
        <ErrorNotice
          title={strings.NoticeNotLoaded}
          error={state.error}
          onRetry={state.reload}
          onReload={state.reload}
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
