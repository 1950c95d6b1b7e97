import * as React from 'react';
import { useUndoKey } from '../../../ui/errors/useUndoKey';
import { Loading } from '../../../ui/screens/Loading';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { useIdleTask } from '../../../ui/screens/useIdleTask';
import { useFocusAfterPanel } from '../../../ui/screens/useFocusAfterPanel';
import { undoOf } from '../model/undoOf';
import type { ChecklistModel } from '../model/useChecklist';
import { loadPanels, Panel } from '../panel/lazyPanel';
import { useChecklistWords } from '../words/ChecklistWords';
import { ChecklistBoard } from './ChecklistBoard';
import { ChecklistHeader } from './ChecklistHeader';
import { MessageBar } from './MessageBar';
import { SetupBanner } from '../../../ui/setup/SetupBanner';
import { SetupNeeded } from '../../../ui/setup/SetupNeeded';
import { useCopyLink } from './useCopyLink';
import part from '../../../ui/screens/Part.module.scss';

/** The checklist in whichever state it is. */
export function ChecklistScreen(props: {
  readonly model: ChecklistModel;
  readonly title: string;
}): JSX.Element {
  const { strings } = useChecklistWords();
  const { model, title } = props;
  const { state, openPanel, reload, actions } = model;
  const loadOwners = React.useCallback(() => model.repositories.setup.owners(), [model.repositories]);
  const openSetup = React.useCallback(() => openPanel({ kind: 'setup' }), [openPanel]);
  const root = React.useRef<HTMLDivElement>(null);
  useFocusAfterPanel(root, model.panel.kind !== 'closed');
  const onKeyDown = useUndoKey(model.panel.kind === 'closed' ? undoOf(actions) : undefined);
  const onCopyLink = useCopyLink(model);
  useIdleTask(loadPanels, state.kind === 'ready' && state.board.access.canEdit);
  return (
    // The key is a shortcut for the Undo button, which is there for everybody.
    <div
      ref={root}
      tabIndex={-1}
      className={part.part}
      onKeyDown={onKeyDown}
      aria-busy={state.kind === 'loading'}
    >
      <ChecklistHeader
        title={title}
        {...(state.kind === 'ready'
          ? { access: state.board.access, onOpen: openPanel, onReload: reload, onCopyLink }
          : {})}
      />
      {state.kind === 'loading' ? <Loading label={strings.LoadingTasks} rows={6} /> : null}
      {state.kind === 'failed' ? (
        <ErrorNotice
          title={strings.TasksNotLoaded}
          error={state.error}
          onRetry={reload}
          onReload={reload}
          loadOwners={loadOwners}
        />
      ) : null}
      {state.kind === 'notSetUp' ? (
        <SetupNeeded
          canManageLists={state.canManageLists}
          isOlder={state.isOlder}
          onSetup={openSetup}
          loadOwners={loadOwners}
        />
      ) : null}
      {state.kind === 'ready' ? (
        <>
          <SetupBanner {...state.board} onSetup={openSetup} />
          {model.refreshError ? (
            <ErrorNotice title={strings.NotRefreshed} error={model.refreshError} onRetry={reload} />
          ) : null}
          {model.linkError === undefined ? null : (
            <ErrorNotice
              title={strings.FollowUpNotFound}
              error={model.linkError}
              onReload={model.forgetTask}
            />
          )}
          <MessageBar actions={actions} onReload={reload} loadOwners={loadOwners} />
          <ChecklistBoard model={model} board={state.board} />
        </>
      ) : null}
      {model.panel.kind === 'closed' ? null : (
        <Panel model={model} panel={model.panel} loadOwners={loadOwners} />
      )}
    </div>
  );
}
