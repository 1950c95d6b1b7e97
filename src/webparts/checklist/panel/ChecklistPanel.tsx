import * as React from 'react';
import type { Person } from '../../../domain/people/person';
import type { Access } from '../../../domain/access/AccessRepository';
import { GuardedPanel, type PanelGuard } from '../../../ui/screens/GuardedPanel';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { DetailsScreen } from '../details/DetailsScreen';
import type { EditScreenProps } from '../edit/EditScreen';
import type { PanelState } from '../model/panelState';
import type { ChecklistModel } from '../model/useChecklist';
import { useChecklistWords } from '../words/ChecklistWords';

/** A screen of the panel that needs the whole model. */
export interface PanelScreenProps extends PanelGuard {
  readonly model: ChecklistModel;
  readonly access: Access;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

const EditScreen = lazyScreen<EditScreenProps>(async () => {
  const { EditScreen: screen } = await import(/* webpackChunkName: 'checklist-edit' */ '../edit/EditScreen');
  return screen;
});
const SetupScreen = lazyScreen<PanelScreenProps>(async () => {
  const { ChecklistSetup: screen } = await import(
    /* webpackChunkName: 'checklist-setup' */ '../setup/ChecklistSetup'
  );
  return screen;
});
const StarterScreen = lazyScreen<PanelScreenProps>(async () => {
  const { StarterScreen: screen } = await import(
    /* webpackChunkName: 'checklist-starter' */ '../starter/StarterScreen'
  );
  return screen;
});
const GuideScreen = lazyScreen<PanelScreenProps>(async () => {
  const { GuideScreen: screen } = await import(
    /* webpackChunkName: 'checklist-guide' */ '../guideImport/GuideScreen'
  );
  return screen;
});
const HandOverScreen = lazyScreen<PanelScreenProps>(async () => {
  const { HandOverScreen: screen } = await import(
    /* webpackChunkName: 'checklist-hand-over' */ '../handOver/HandOverScreen'
  );
  return screen;
});
const HolidaysScreen = lazyScreen<PanelScreenProps>(async () => {
  const { HolidaysScreen: screen } = await import(
    /* webpackChunkName: 'checklist-holidays' */ '../holidays/HolidaysScreen'
  );
  return screen;
});
const CsvImportScreen = lazyScreen<PanelScreenProps>(async () => {
  const { CsvImportScreen: screen } = await import(
    /* webpackChunkName: 'checklist-csv' */ '../csv/CsvImportScreen'
  );
  return screen;
});
const CsvExportScreen = lazyScreen<PanelScreenProps>(async () => {
  const { CsvExportScreen: screen } = await import(
    /* webpackChunkName: 'checklist-csv' */ '../csv/CsvExportScreen'
  );
  return screen;
});

export type OpenPanel = Exclude<PanelState, { kind: 'closed' }>;

export interface ChecklistPanelProps {
  readonly model: ChecklistModel;
  readonly panel: OpenPanel;
  readonly loadOwners: () => Promise<readonly Person[]>;
}

const noAccess: Access = { canAdd: false, canEdit: false, canDelete: false, canManageLists: false };

function PanelContent(props: PanelScreenProps & { readonly panel: OpenPanel }): JSX.Element {
  const { panel, ...rest } = props;
  switch (panel.kind) {
    case 'details':
      return (
        <DetailsScreen
          key={`${panel.task.id} ${panel.occurrence?.period ?? ''}`}
          {...rest}
          task={panel.task}
          occurrence={panel.occurrence}
        />
      );
    case 'edit':
      return <EditScreen key={panel.task.id} {...rest} task={panel.task} />;
    case 'add': {
      const { draft, followUpOf } = panel;
      return (
        <EditScreen
          key="add"
          {...rest}
          {...(draft ? { draft } : {})}
          {...(followUpOf ? { followUpOf } : {})}
        />
      );
    }
    case 'setup':
      return <SetupScreen {...rest} />;
    case 'starter':
      return <StarterScreen {...rest} />;
    case 'guide':
      return <GuideScreen {...rest} />;
    case 'handOver':
      return <HandOverScreen {...rest} />;
    case 'holidays':
      return <HolidaysScreen {...rest} />;
    case 'csvImport':
      return <CsvImportScreen {...rest} />;
    case 'csvExport':
      return <CsvExportScreen {...rest} />;
  }
}

/** The panel beside the page, with the screen that is asked for. Asks before it throws away what was typed. */
export function ChecklistPanel(props: ChecklistPanelProps): JSX.Element {
  const { strings } = useChecklistWords();
  const { model, panel } = props;
  const titles: Readonly<Record<OpenPanel['kind'], string>> = {
    details: panel.kind === 'details' ? panel.task.title : '',
    edit: strings.EditTask,
    add: strings.AddTask,
    setup: strings.SetupTitle,
    starter: strings.MenuStarter,
    guide: strings.MenuGuide,
    handOver: strings.MenuHandOver,
    holidays: strings.MenuHolidays,
    csvImport: strings.MenuCsvImport,
    csvExport: strings.MenuCsvExport
  };
  const access = model.state.kind === 'ready' ? model.state.board.access : noAccess;
  return (
    <GuardedPanel title={titles[panel.kind]} onClose={model.closePanel} screen={panel}>
      {(guard) => (
        <PanelContent model={model} panel={panel} access={access} loadOwners={props.loadOwners} {...guard} />
      )}
    </GuardedPanel>
  );
}
