import * as React from 'react';
import { GuardedPanel } from '../../../ui/screens/GuardedPanel';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { TeamScreenProps } from '../../../ui/team/TeamScreen';
import type { OverviewViewProps } from '../model/viewProps';
import { useOverviewWords } from '../words/OverviewWords';
import { questionName } from './words/questionWords';

const TeamScreen = lazyScreen<TeamScreenProps>(async () => {
  const { TeamScreen: screen } = await import(/* webpackChunkName: 'team' */ '../../../ui/team/TeamScreen');
  return screen;
});

/** The team, as all parts know it: who is in it is part of the plan. */
export function TeamPanel({ model, reader, loadOwners }: OverviewViewProps): JSX.Element {
  const { strings } = useOverviewWords();
  const { repositories, open, reload } = model;
  return (
    <GuardedPanel title={questionName(strings, 'team')} onClose={() => open(null)} screen="team">
      {({ onDirty }) => (
        <TeamScreen
          team={repositories.team}
          people={repositories.people}
          entries={reader.team}
          me={reader.me}
          access={reader.access}
          // Who has to acknowledge notices is a setting of another part.
          asked={undefined}
          onChanged={reload}
          onDirty={onDirty}
          loadOwners={loadOwners}
        />
      )}
    </GuardedPanel>
  );
}
