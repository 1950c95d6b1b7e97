import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { useUndoKey } from '../../../ui/errors/useUndoKey';
import { Loading } from '../../../ui/screens/Loading';
import { useFocusAfterPanel } from '../../../ui/screens/useFocusAfterPanel';
import { useIdleTask } from '../../../ui/screens/useIdleTask';
import { useReloadOnReturn } from '../../../ui/screens/useReloadOnReturn';
import { SetupNeeded } from '../../../ui/setup/SetupNeeded';
import { loadCopying } from '../model/useCopyReply';
import type { FaqModel } from '../model/useFaq';
import { EntryPanel, loadEntryPanel, Panel, SetupPanel } from '../panel/lazyPanels';
import { useFaqWords } from '../words/FaqWords';
import { FaqBoard } from './FaqBoard';
import { FaqHeader } from './FaqHeader';
import part from '../../../ui/screens/Part.module.scss';

/** What the next key may need. */
function loadAhead(): void {
  loadEntryPanel();
  loadCopying();
}

interface PartProps {
  readonly model: FaqModel;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

function Panels({ model, loadOwners }: PartProps): JSX.Element | null {
  const { state, panel, shown, knowledge } = model;
  if (panel.kind === 'setup') return <SetupPanel model={model} loadOwners={loadOwners} />;
  if (state.kind !== 'ready' || knowledge.kind !== 'ready') return null;
  const view = { model, reader: state.reader, knowledge: knowledge.knowledge, loadOwners };
  if (panel.kind !== 'closed') return <Panel {...view} panel={panel} />;
  return shown.entry === null ? null : <EntryPanel {...view} key={shown.entry} id={shown.entry} />;
}

/** What is there to be read, or why nothing is. */
function Content({ model, loadOwners }: PartProps): JSX.Element {
  const { strings } = useFaqWords();
  const { state, knowledge, openPanel, reload } = model;
  if (state.kind === 'notSetUp') {
    return <SetupNeeded {...state} onSetup={() => openPanel({ kind: 'setup' })} loadOwners={loadOwners} />;
  }
  const failed = state.kind === 'failed' ? state : knowledge.kind === 'failed' ? knowledge : undefined;
  if (failed) {
    return (
      <ErrorNotice
        title={strings.EntriesNotLoaded}
        error={failed.error}
        onRetry={reload}
        onReload={reload}
        loadOwners={loadOwners}
      />
    );
  }
  if (state.kind !== 'ready' || knowledge.kind !== 'ready') {
    return <Loading label={strings.LoadingEntries} rows={6} />;
  }
  return (
    <FaqBoard model={model} reader={state.reader} knowledge={knowledge.knowledge} loadOwners={loadOwners} />
  );
}

/** The FAQ in whichever state it is. */
export function FaqScreen(props: { readonly model: FaqModel; readonly title: string }): JSX.Element {
  const { model, title } = props;
  const { state, reload, message } = model;
  const loadOwners = React.useCallback(() => model.repositories.setup.owners(), [model.repositories]);
  const root = React.useRef<HTMLDivElement>(null);
  useFocusAfterPanel(root, model.panel.kind !== 'closed' || model.shown.entry !== null);
  useIdleTask(loadAhead, state.kind === 'ready');
  useReloadOnReturn(reload);
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
      <FaqHeader model={model} title={title} />
      <Content model={model} loadOwners={loadOwners} />
      <Panels model={model} loadOwners={loadOwners} />
    </div>
  );
}
