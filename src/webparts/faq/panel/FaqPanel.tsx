import * as React from 'react';
import { GuardedPanel } from '../../../ui/screens/GuardedPanel';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { SetupPanel } from '../../../ui/setup/SetupPanel';
import { Button } from '../../../ui/controls/Button';
import type { FaqPanelState } from '../model/panelState';
import type { FaqPanelScreenProps, FaqViewProps } from '../model/viewProps';
import { useFaqWords } from '../words/FaqWords';

export type OpenFaqPanel = Exclude<FaqPanelState, { kind: 'closed' | 'setup' }>;

/** A screen that needs to know what it was opened with. */
export type EditScreenProps = FaqPanelScreenProps & {
  readonly panel: Extract<FaqPanelState, { kind: 'edit' | 'add' }>;
};
export type MergeScreenProps = FaqPanelScreenProps & {
  readonly panel: Extract<FaqPanelState, { kind: 'merge' }>;
};

const EditScreen = lazyScreen<EditScreenProps>(async () => {
  const { EditScreen: screen } = await import(/* webpackChunkName: 'faq-edit' */ '../edit/EditScreen');
  return screen;
});
const MergeScreen = lazyScreen<MergeScreenProps>(async () => {
  const { MergeScreen: screen } = await import(/* webpackChunkName: 'faq-edit' */ '../edit/MergeScreen');
  return screen;
});
const ImportScreen = lazyScreen<FaqPanelScreenProps>(async () => {
  const { ImportScreen: screen } = await import(
    /* webpackChunkName: 'faq-intake' */ '../intake/ImportScreen'
  );
  return screen;
});
const ExportScreen = lazyScreen<FaqPanelScreenProps>(async () => {
  const { ExportScreen: screen } = await import(
    /* webpackChunkName: 'faq-intake' */ '../intake/ExportScreen'
  );
  return screen;
});
const StarterScreen = lazyScreen<FaqPanelScreenProps>(async () => {
  const { StarterScreen: screen } = await import(
    /* webpackChunkName: 'faq-starter' */ '../starter/StarterScreen'
  );
  return screen;
});
const SynonymsScreen = lazyScreen<FaqPanelScreenProps>(async () => {
  const { SynonymsScreen: screen } = await import(
    /* webpackChunkName: 'faq-synonyms' */ '../synonyms/SynonymsScreen'
  );
  return screen;
});
const SettingsScreen = lazyScreen<FaqPanelScreenProps>(async () => {
  const { SettingsScreen: screen } = await import(
    /* webpackChunkName: 'faq-settings' */ '../settings/SettingsScreen'
  );
  return screen;
});

function PanelContent(props: FaqPanelScreenProps & { readonly panel: OpenFaqPanel }): JSX.Element {
  const { panel, ...rest } = props;
  switch (panel.kind) {
    case 'edit':
      return <EditScreen key={panel.entry.id} {...rest} panel={panel} />;
    case 'add':
      return <EditScreen key="add" {...rest} panel={panel} />;
    case 'merge':
      return <MergeScreen {...rest} panel={panel} />;
    case 'import':
      return <ImportScreen {...rest} />;
    case 'export':
      return <ExportScreen {...rest} />;
    case 'starter':
      return <StarterScreen {...rest} />;
    case 'synonyms':
      return <SynonymsScreen {...rest} />;
    case 'settings':
      return <SettingsScreen {...rest} />;
  }
}

/** The panel beside the page, with the screen that is asked for. Asks before it throws away what was typed. */
export function FaqPanel(props: FaqViewProps & { readonly panel: OpenFaqPanel }): JSX.Element {
  const { strings } = useFaqWords();
  const { model, panel } = props;
  const titles: Readonly<Record<OpenFaqPanel['kind'], string>> = {
    edit: strings.EditEntry,
    add: strings.AddEntry,
    merge: strings.MergeEntries,
    import: strings.MenuImport,
    export: strings.MenuExport,
    starter: strings.MenuStarter,
    synonyms: strings.MenuSynonyms,
    settings: strings.MenuSettings
  };
  return (
    <GuardedPanel title={titles[panel.kind]} onClose={model.closePanel} screen={panel}>
      {(guard) => <PanelContent {...props} {...guard} />}
    </GuardedPanel>
  );
}

/** Set-up beside the page: it works before anything can be read. */
export function FaqSetupPanel({
  model,
  loadOwners
}: Pick<FaqViewProps, 'model' | 'loadOwners'>): JSX.Element {
  const { strings } = useFaqWords();
  return (
    <SetupPanel
      setup={model.repositories.setup}
      onChanged={model.reload}
      onClose={model.closePanel}
      loadOwners={loadOwners}
      nextSteps={
        <Button look="primary" icon="list" onClick={() => model.openPanel({ kind: 'starter' })}>
          {strings.MenuStarter}
        </Button>
      }
    />
  );
}
