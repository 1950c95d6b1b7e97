import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { useUndoKey } from '../../../ui/errors/useUndoKey';
import { Loading } from '../../../ui/screens/Loading';
import { useFocusAfterPanel } from '../../../ui/screens/useFocusAfterPanel';
import { useReloadOnReturn } from '../../../ui/screens/useReloadOnReturn';
import { SetupNeeded } from '../../../ui/setup/SetupNeeded';
import type { OverviewModel } from '../model/useOverview';
import type { OverviewViewProps } from '../model/viewProps';
import { OpenedPanel, Panel, SetupPanel } from '../panel/lazyPanels';
import { useOverviewWords } from '../words/OverviewWords';
import { OverviewBoard } from './OverviewBoard';
import { OverviewHeader } from './OverviewHeader';
import part from '../../../ui/screens/Part.module.scss';

interface PartProps {
  readonly model: OverviewModel;
  readonly loadOwners: () => Promise<readonly Person[]>;
  /** `undefined` until it is known who reads. */
  readonly view: OverviewViewProps | undefined;
}

function Panels({ model, loadOwners, view }: PartProps): JSX.Element | null {
  const { panel, shown } = model;
  if (panel.kind === 'setup') return <SetupPanel model={model} loadOwners={loadOwners} />;
  if (!view) return null;
  if (panel.kind !== 'closed') return <Panel {...view} panel={panel} />;
  return shown.opened ? <OpenedPanel {...view} opened={shown.opened} /> : null;
}

/** How things stand, or why nothing can be said. */
function Content({ model, loadOwners, view }: PartProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { state, openPanel, reload } = model;
  if (state.kind === 'notSetUp') {
    return <SetupNeeded {...state} onSetup={() => openPanel({ kind: 'setup' })} loadOwners={loadOwners} />;
  }
  if (state.kind === 'failed') {
    return (
      <ErrorNotice
        title={strings.NotLoaded}
        error={state.error}
        onRetry={reload}
        onReload={reload}
        loadOwners={loadOwners}
      />
    );
  }
  return view ? <OverviewBoard {...view} /> : <Loading label={strings.Loading} rows={6} />;
}

/** The overview in whichever state it is. */
export function OverviewScreen(props: {
  readonly model: OverviewModel;
  readonly title: string;
}): JSX.Element {
  const { model, title } = props;
  const { state, reload, message, repositories } = model;
  const loadOwners = React.useCallback(() => repositories.setup.owners(), [repositories]);
  const root = React.useRef<HTMLDivElement>(null);
  useFocusAfterPanel(root, model.panel.kind !== 'closed' || model.shown.opened !== null);
  useReloadOnReturn(reload);
  const onKeyDown = useUndoKey(message?.kind === 'said' ? message.undo : undefined);
  const view = state.kind === 'ready' ? { model, reader: state.reader, loadOwners } : undefined;
  return (
    // The key is a shortcut for the Undo button, which is there for everybody.
    <div
      ref={root}
      tabIndex={-1}
      className={part.part}
      onKeyDown={onKeyDown}
      aria-busy={state.kind === 'loading'}
    >
      <OverviewHeader model={model} title={title} />
      <Content model={model} loadOwners={loadOwners} view={view} />
      <Panels model={model} loadOwners={loadOwners} view={view} />
    </div>
  );
}
