import * as React from 'react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { PageAddress } from '../../ui/address/pageAddress';
import { TeamWordsProvider } from '../../ui/team/TeamWords';
import { PartFrame } from '../../ui/webPart/PartFrame';
import type { Culture } from '../../ui/words/culture';
import { OverviewScreen } from './board/OverviewScreen';
import { useOverview, type OverviewDefaults } from './model/useOverview';
import type { OverviewRepositories } from './OverviewRepositories';
import { OverviewWordsProvider } from './words/OverviewWords';

export interface OverviewProps {
  readonly repositories: OverviewRepositories;
  readonly title: string;
  readonly defaults: OverviewDefaults;
  /** Where what is shown stands in the page's address; left out where the page has none that others could open. */
  readonly address?: PageAddress | undefined;
  readonly culture: Culture;
  readonly theme: IReadonlyTheme | undefined;
  readonly strings: IOverviewWebPartStrings;
  readonly uiStrings: IOperationsUiStrings;
  readonly teamStrings: IOperationsTeamStrings;
}

function OverviewPart({ repositories, defaults, address, title }: OverviewProps): JSX.Element {
  const model = useOverview(repositories, defaults, address);
  return <OverviewScreen model={model} title={title} />;
}

/** The overview: everything below the web part class. Needs nothing but its props. */
export function Overview(props: OverviewProps): JSX.Element {
  const { repositories } = props;
  const loadTimeZone = React.useCallback(() => repositories.timeZone(), [repositories]);
  return (
    <PartFrame {...props} WordsProvider={OverviewWordsProvider} loadTimeZone={loadTimeZone}>
      <TeamWordsProvider strings={props.teamStrings}>
        <OverviewPart {...props} />
      </TeamWordsProvider>
    </PartFrame>
  );
}
