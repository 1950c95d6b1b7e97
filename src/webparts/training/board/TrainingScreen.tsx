import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import { ErrorNotice } from '../../../ui/errors/ErrorNotice';
import { useUndoKey } from '../../../ui/errors/useUndoKey';
import { Loading } from '../../../ui/screens/Loading';
import { useFocusAfterPanel } from '../../../ui/screens/useFocusAfterPanel';
import { useReloadOnReturn } from '../../../ui/screens/useReloadOnReturn';
import { SetupNeeded } from '../../../ui/setup/SetupNeeded';
import { useLookedAfter } from '../model/useRunningStarts';
import type { TrainingModel } from '../model/useTraining';
import type { TrainingViewProps } from '../model/viewProps';
import { CoursePanel, Panel, RecordPanel, SetupPanel, StartPanel } from '../panel/lazyPanels';
import { useTrainingWords } from '../words/TrainingWords';
import { TrainingBoard } from './TrainingBoard';
import { TrainingHeader } from './TrainingHeader';
import part from '../../../ui/screens/Part.module.scss';

interface PartProps {
  readonly model: TrainingModel;
  readonly loadOwners: () => Promise<readonly Person[]>;
  /** `undefined` until everything is there. */
  readonly view: TrainingViewProps | undefined;
}

function Panels({ model, loadOwners, view }: PartProps): JSX.Element | null {
  const { panel, shown } = model;
  if (panel.kind === 'setup') return <SetupPanel model={model} loadOwners={loadOwners} />;
  if (!view) return null;
  if (panel.kind !== 'closed') return <Panel {...view} panel={panel} />;
  const { opened } = shown;
  switch (opened?.kind) {
    case 'course':
      return <CoursePanel {...view} key={opened.id} id={opened.id} section={opened.section} />;
    case 'record':
      return <RecordPanel {...view} key={opened.id} id={opened.id} />;
    case 'start':
      return <StartPanel {...view} key={opened.id} id={opened.id} />;
    case undefined:
      return null;
  }
}

/** What is there to be learned, or why nothing is. */
function Content({ model, loadOwners, view }: PartProps): JSX.Element {
  const { strings } = useTrainingWords();
  const { state, catalogue, openPanel, reload } = model;
  if (state.kind === 'notSetUp') {
    return <SetupNeeded {...state} onSetup={() => openPanel({ kind: 'setup' })} loadOwners={loadOwners} />;
  }
  const failed = state.kind === 'failed' ? state : catalogue.kind === 'failed' ? catalogue : undefined;
  if (failed) {
    return (
      <ErrorNotice
        title={strings.NotLoaded}
        error={failed.error}
        onRetry={reload}
        onReload={reload}
        loadOwners={loadOwners}
      />
    );
  }
  return view ? <TrainingBoard {...view} /> : <Loading label={strings.Loading} rows={6} />;
}

/** The tracker in whichever state it is. */
export function TrainingScreen(props: {
  readonly model: TrainingModel;
  readonly title: string;
}): JSX.Element {
  const { model, title } = props;
  const { state, catalogue, reload, message, repositories } = model;
  const loadOwners = React.useCallback(() => repositories.setup.owners(), [repositories]);
  const reader = state.kind === 'ready' ? state.reader : undefined;
  const lookedAfter = useLookedAfter(repositories, reader);
  const root = React.useRef<HTMLDivElement>(null);
  useFocusAfterPanel(root, model.panel.kind !== 'closed' || model.shown.opened !== null);
  useReloadOnReturn(reload);
  const onKeyDown = useUndoKey(message?.kind === 'said' ? message.undo : undefined);
  const view =
    reader && catalogue.kind === 'ready'
      ? { model, reader, catalogue: catalogue.catalogue, lookedAfter, loadOwners }
      : undefined;
  return (
    // The key is a shortcut for the Undo button, which is there for everybody.
    <div
      ref={root}
      tabIndex={-1}
      className={part.part}
      onKeyDown={onKeyDown}
      aria-busy={state.kind === 'loading'}
    >
      <TrainingHeader model={model} title={title} />
      <Content model={model} loadOwners={loadOwners} view={view} />
      <Panels model={model} loadOwners={loadOwners} view={view} />
    </div>
  );
}
