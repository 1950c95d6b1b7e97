import * as React from 'react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { PageAddress } from '../../ui/address/pageAddress';
import type { LikelyReader } from '../../ui/webPart/likelyReader';
import { PartFrame } from '../../ui/webPart/PartFrame';
import type { Culture } from '../../ui/words/culture';
import { TrainingScreen } from './board/TrainingScreen';
import { useTraining, type TrainingDefaults } from './model/useTraining';
import type { TrainingRepositories } from './TrainingRepositories';
import { TrainingWordsProvider } from './words/TrainingWords';

export interface TrainingProps {
  readonly repositories: TrainingRepositories;
  readonly title: string;
  readonly defaults: TrainingDefaults;
  /** Where what is shown stands in the page's address; left out where the page has none that others could open. */
  readonly address?: PageAddress | undefined;
  /** Who probably reads: what they have to learn is asked for together with who it is. */
  readonly likely?: LikelyReader | undefined;
  readonly culture: Culture;
  readonly theme: IReadonlyTheme | undefined;
  readonly strings: ITrainingWebPartStrings;
  readonly uiStrings: IOperationsUiStrings;
}

function TrainingPart({ repositories, defaults, address, likely, title }: TrainingProps): JSX.Element {
  const model = useTraining(repositories, defaults, address, likely);
  return <TrainingScreen model={model} title={title} />;
}

/** The training tracker: everything below the web part class. Needs nothing but its props. */
export function Training(props: TrainingProps): JSX.Element {
  const { repositories } = props;
  const loadTimeZone = React.useCallback(() => repositories.timeZone(), [repositories]);
  return (
    <PartFrame {...props} WordsProvider={TrainingWordsProvider} loadTimeZone={loadTimeZone}>
      <TrainingPart {...props} />
    </PartFrame>
  );
}
