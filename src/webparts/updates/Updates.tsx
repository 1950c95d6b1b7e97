import * as React from 'react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { PageAddress } from '../../ui/address/pageAddress';
import { TeamWordsProvider } from '../../ui/team/TeamWords';
import { PartFrame } from '../../ui/webPart/PartFrame';
import type { Culture } from '../../ui/words/culture';
import { UpdatesScreen } from './feed/UpdatesScreen';
import { useFeed, type FeedDefaults } from './model/useFeed';
import type { UpdatesRepositories } from './UpdatesRepositories';
import { UpdatesWordsProvider } from './words/UpdatesWords';

export interface UpdatesProps {
  readonly repositories: UpdatesRepositories;
  readonly title: string;
  readonly defaults: FeedDefaults;
  /** Where what is shown stands in the page's address; left out where the page has none that others could open. */
  readonly address?: PageAddress | undefined;
  readonly culture: Culture;
  readonly theme: IReadonlyTheme | undefined;
  readonly strings: IUpdatesWebPartStrings;
  readonly uiStrings: IOperationsUiStrings;
  readonly teamStrings: IOperationsTeamStrings;
}

function UpdatesPart({ repositories, defaults, address, title }: UpdatesProps): JSX.Element {
  const model = useFeed(repositories, defaults, address);
  return <UpdatesScreen model={model} title={title} />;
}

/** The update feed web part: everything below the web part class. Needs nothing but its props. */
export function Updates(props: UpdatesProps): JSX.Element {
  const { repositories } = props;
  const loadTimeZone = React.useCallback(() => repositories.timeZone(), [repositories]);
  return (
    <PartFrame {...props} WordsProvider={UpdatesWordsProvider} loadTimeZone={loadTimeZone}>
      <TeamWordsProvider strings={props.teamStrings}>
        <UpdatesPart {...props} />
      </TeamWordsProvider>
    </PartFrame>
  );
}
