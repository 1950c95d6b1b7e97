import * as React from 'react';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { useUndoKey } from '../../../ui/errors/useUndoKey';
import { Loading } from '../../../ui/screens/Loading';
import { SetupNeeded } from '../../../ui/setup/SetupNeeded';
import { useFocusAfterPanel } from '../../../ui/screens/useFocusAfterPanel';
import { useReloadOnReturn } from '../../../ui/screens/useReloadOnReturn';
import { useIdleTask } from '../../../ui/screens/useIdleTask';
import type { FeedModel } from '../model/useFeed';
import { loadNoticePanel, OpenNoticePanel, Panel, SetupPanel } from '../panel/lazyPanels';
import { useUpdatesWords } from '../words/UpdatesWords';
import { UpdatesBoard } from './UpdatesBoard';
import { UpdatesHeader } from './UpdatesHeader';
import part from '../../../ui/screens/Part.module.scss';

function Panels(props: {
  readonly model: FeedModel;
  readonly loadOwners: () => ReturnType<FeedModel['repositories']['setup']['owners']>;
}): JSX.Element | null {
  const { model, loadOwners } = props;
  const { state, panel, shown } = model;
  if (panel.kind === 'setup') return <SetupPanel model={model} loadOwners={loadOwners} />;
  if (state.kind !== 'ready') return null;
  const view = { model, reader: state.reader, loadOwners };
  if (panel.kind !== 'closed') return <Panel {...view} panel={panel.kind} />;
  return shown.notice === null ? null : <OpenNoticePanel {...view} key={shown.notice} id={shown.notice} />;
}

/** The update feed in whichever state it is. */
export function UpdatesScreen(props: { readonly model: FeedModel; readonly title: string }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, title } = props;
  const { state, openPanel, reload } = model;
  const loadOwners = React.useCallback(() => model.repositories.setup.owners(), [model.repositories]);
  const openSetup = React.useCallback(() => openPanel({ kind: 'setup' }), [openPanel]);
  const root = React.useRef<HTMLDivElement>(null);
  useFocusAfterPanel(root, model.panel.kind !== 'closed' || model.shown.notice !== null);
  useIdleTask(loadNoticePanel, state.kind === 'ready');
  useReloadOnReturn(reload);
  const { message } = model;
  const onKeyDown = useUndoKey(message?.kind === 'said' ? message.undo : undefined);
  return (
    // The key is a shortcut for the Undo button, which is there for everybody.
    <div
      ref={root}
      tabIndex={-1}
      className={part.part}
      onKeyDown={onKeyDown}
      aria-busy={state.kind === 'loading'}
    >
      <UpdatesHeader model={model} title={title} />
      {state.kind === 'loading' ? <Loading label={strings.LoadingNotices} rows={6} /> : null}
      {state.kind === 'failed' ? (
        <ErrorNotice
          title={strings.NoticesNotLoaded}
          error={state.error}
          onRetry={reload}
          onReload={reload}
          loadOwners={loadOwners}
        />
      ) : null}
      {state.kind === 'notSetUp' ? (
        <SetupNeeded {...state} onSetup={openSetup} loadOwners={loadOwners} />
      ) : null}
      {state.kind === 'ready' ? (
        <UpdatesBoard model={model} reader={state.reader} loadOwners={loadOwners} />
      ) : null}
      <Panels model={model} loadOwners={loadOwners} />
    </div>
  );
}
