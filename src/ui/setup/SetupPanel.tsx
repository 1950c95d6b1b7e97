import * as React from 'react';
import { GuardedPanel } from '../screens/GuardedPanel';
import { lazyScreen } from '../screens/lazyScreen';
import { useUiWords } from '../words/UiWords';
import type { SetupScreenProps } from './SetupScreen';

const SetupScreen = lazyScreen<SetupScreenProps>(async () => {
  const { SetupScreen: screen } = await import(/* webpackChunkName: 'setup-screen' */ './SetupScreen');
  return screen;
});

/** Set-up beside the page: it works before anything can be read. */
export function SetupPanel(props: SetupScreenProps): JSX.Element {
  const { strings } = useUiWords();
  return (
    <GuardedPanel title={strings.SetupTitle} onClose={props.onClose} screen="setup">
      {() => <SetupScreen {...props} />}
    </GuardedPanel>
  );
}
