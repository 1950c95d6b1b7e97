import * as React from 'react';
import { GuardedPanel } from '../../../ui/screens/GuardedPanel';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import { SetupPanel } from '../../../ui/setup/SetupPanel';
import type { FeedPanelState } from '../model/panelState';
import type { FeedPanelScreenProps, FeedViewProps } from '../model/viewProps';
import { useUpdatesWords } from '../words/UpdatesWords';
import { FeedTeam } from './FeedTeam';

const IntakeScreen = lazyScreen<FeedPanelScreenProps>(async () => {
  const { IntakeScreen: screen } = await import(
    /* webpackChunkName: 'updates-intake' */ '../intake/IntakeScreen'
  );
  return screen;
});
const ByHandScreen = lazyScreen<FeedPanelScreenProps>(async () => {
  const { ByHandScreen: screen } = await import(
    /* webpackChunkName: 'updates-by-hand' */ '../byHand/ByHandScreen'
  );
  return screen;
});
const SettingsScreen = lazyScreen<FeedPanelScreenProps>(async () => {
  const { SettingsScreen: screen } = await import(
    /* webpackChunkName: 'updates-settings' */ '../settings/SettingsScreen'
  );
  return screen;
});

export type OpenFeedPanel = Exclude<FeedPanelState['kind'], 'closed' | 'setup'>;

const screens: Readonly<Record<OpenFeedPanel, (props: FeedPanelScreenProps) => JSX.Element>> = {
  intake: IntakeScreen,
  byHand: ByHandScreen,
  team: FeedTeam,
  settings: SettingsScreen
};

/** The panel beside the page, with the screen that is asked for. Asks before it throws away what was typed. */
export function FeedPanel(props: FeedViewProps & { readonly panel: OpenFeedPanel }): JSX.Element {
  const { strings } = useUpdatesWords();
  const { model, panel } = props;
  const titles: Readonly<Record<OpenFeedPanel, string>> = {
    intake: strings.MenuIntake,
    byHand: strings.MenuByHand,
    team: strings.MenuTeam,
    settings: strings.MenuSettings
  };
  const Screen = screens[panel];
  return (
    <GuardedPanel title={titles[panel]} onClose={model.closePanel} screen={panel}>
      {(guard) => <Screen {...props} {...guard} />}
    </GuardedPanel>
  );
}

/** Set-up beside the page: it works before anything can be read. */
export function FeedSetupPanel({
  model,
  loadOwners
}: Pick<FeedViewProps, 'model' | 'loadOwners'>): JSX.Element {
  return (
    <SetupPanel
      setup={model.repositories.setup}
      onChanged={model.reload}
      onClose={model.closePanel}
      loadOwners={loadOwners}
    />
  );
}
