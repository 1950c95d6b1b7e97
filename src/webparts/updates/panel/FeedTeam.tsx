import * as React from 'react';
import { lazyScreen } from '../../../ui/screens/lazyScreen';
import type { TeamScreenProps } from '../../../ui/team/TeamScreen';
import type { FeedPanelScreenProps } from '../model/viewProps';

const TeamScreen = lazyScreen<TeamScreenProps>(async () => {
  const { TeamScreen: screen } = await import(/* webpackChunkName: 'team' */ '../../../ui/team/TeamScreen');
  return screen;
});

/** The team as the feed knows it. Rules of ownership can name the services of the notices that are loaded. */
export function FeedTeam(props: FeedPanelScreenProps): JSX.Element {
  const { reader } = props;
  const { repositories, pages, reload } = props.model;
  const services = (pages.pages ?? []).flatMap(({ notices }) => notices.flatMap((notice) => notice.services));
  return (
    <TeamScreen
      team={repositories.team}
      people={repositories.people}
      entries={reader.team}
      me={reader.me}
      access={reader.access}
      asked={reader.settings.roles}
      services={services}
      onChanged={reload}
      onDirty={props.onDirty}
      loadOwners={props.loadOwners}
    />
  );
}
