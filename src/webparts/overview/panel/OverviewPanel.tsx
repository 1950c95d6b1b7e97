import * as React from 'react';
import { GuardedPanel } from '../../../ui/screens/GuardedPanel';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { SetupPanel } from '../../../ui/setup/SetupPanel';
import type { OverviewPanelState } from '../model/panelState';
import type { OverviewPanelScreenProps, OverviewViewProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';

export type OpenOverviewPanel = Exclude<OverviewPanelState, { kind: 'closed' | 'setup' }>;

type PanelOf<Kind extends OpenOverviewPanel['kind']> = OverviewPanelScreenProps & {
  readonly panel: Extract<OpenOverviewPanel, { kind: Kind }>;
};

/** Screens that need to know what they were opened with. */
export type NoteProps = PanelOf<'note'>;
export type EditAlertProps = PanelOf<'editAlert'>;
export type CloseReportProps = PanelOf<'closeReport'>;
export type ReopenReportProps = PanelOf<'reopenReport'>;

const NoteScreen = lazyScreen<NoteProps>(async () => {
  const { NoteScreen: screen } = await import(/* webpackChunkName: 'overview-plan' */ '../plan/NoteScreen');
  return screen;
});
const EditAlertScreen = lazyScreen<EditAlertProps>(async () => {
  const { EditAlertScreen: screen } = await import(
    /* webpackChunkName: 'overview-plan' */ '../plan/EditAlertScreen'
  );
  return screen;
});
const SuggestedAlertsScreen = lazyScreen<OverviewPanelScreenProps>(async () => {
  const { SuggestedAlertsScreen: screen } = await import(
    /* webpackChunkName: 'overview-plan' */ '../plan/SuggestedAlertsScreen'
  );
  return screen;
});
const CloseReportScreen = lazyScreen<CloseReportProps>(async () => {
  const { CloseReportScreen: screen } = await import(
    /* webpackChunkName: 'overview-report' */ '../report/CloseReportScreen'
  );
  return screen;
});
const ReopenReportScreen = lazyScreen<ReopenReportProps>(async () => {
  const { ReopenReportScreen: screen } = await import(
    /* webpackChunkName: 'overview-report' */ '../report/ReopenReportScreen'
  );
  return screen;
});

function PanelContent(props: OverviewPanelScreenProps & { readonly panel: OpenOverviewPanel }): JSX.Element {
  const { panel, ...rest } = props;
  switch (panel.kind) {
    case 'note':
      return <NoteScreen {...rest} panel={panel} />;
    case 'editAlert':
      return <EditAlertScreen {...rest} panel={panel} />;
    case 'suggestedAlerts':
      return <SuggestedAlertsScreen {...rest} />;
    case 'closeReport':
      return <CloseReportScreen {...rest} panel={panel} />;
    case 'reopenReport':
      return <ReopenReportScreen {...rest} panel={panel} />;
  }
}

function titleOf(strings: IOverviewWebPartStrings, panel: OpenOverviewPanel): string {
  switch (panel.kind) {
    case 'note':
      return panel.note ? strings.PanelEditNote : strings.PanelAddNote;
    case 'editAlert':
      return panel.alert ? strings.PanelEditAlert : strings.PanelAddAlert;
    case 'suggestedAlerts':
      return strings.PanelSuggestedAlerts;
    case 'closeReport':
      return strings.PanelCloseReport;
    case 'reopenReport':
      return strings.PanelReopenReport;
  }
}

/** The panel beside the page, with the screen that is asked for. Asks before it throws away what was typed. */
export function OverviewPanel(props: OverviewViewProps & { readonly panel: OpenOverviewPanel }): JSX.Element {
  const { strings } = useOverviewWords();
  const { model, panel } = props;
  return (
    <GuardedPanel title={titleOf(strings, panel)} onClose={model.closePanel} screen={panel}>
      {(guard) => <PanelContent {...props} {...guard} />}
    </GuardedPanel>
  );
}

/** Set-up beside the page: it works before anything can be read. */
export function OverviewSetupPanel({
  model,
  loadOwners
}: Pick<OverviewViewProps, 'model' | 'loadOwners'>): JSX.Element {
  return (
    <SetupPanel
      setup={model.repositories.setup}
      onChanged={model.reload}
      onClose={model.closePanel}
      loadOwners={loadOwners}
    />
  );
}
