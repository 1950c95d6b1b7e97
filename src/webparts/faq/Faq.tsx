import * as React from 'react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { PageAddress } from '../../ui/address/pageAddress';
import type { LikelyReader } from '../../ui/webPart/likelyReader';
import { PartFrame } from '../../ui/webPart/PartFrame';
import type { Culture } from '../../ui/words/culture';
import type { FaqRepositories } from './FaqRepositories';
import { useFaq, type FaqDefaults } from './model/useFaq';
import { FaqScreen } from './search/FaqScreen';
import { FaqWordsProvider } from './words/FaqWords';

export interface FaqProps {
  readonly repositories: FaqRepositories;
  readonly title: string;
  readonly defaults: FaqDefaults;
  /** Where what is shown stands in the page's address; left out where the page has none that others could open. */
  readonly address?: PageAddress | undefined;
  /** Who probably reads: entries are asked for together with who it is. */
  readonly likely?: LikelyReader | undefined;
  readonly culture: Culture;
  readonly theme: IReadonlyTheme | undefined;
  readonly strings: IFaqWebPartStrings;
  readonly uiStrings: IOperationsUiStrings;
}

function FaqPart({ repositories, defaults, address, likely, title }: FaqProps): JSX.Element {
  const model = useFaq(repositories, defaults, address, likely);
  return <FaqScreen model={model} title={title} />;
}

/** The FAQ web part: everything below the web part class. Needs nothing but its props. */
export function Faq(props: FaqProps): JSX.Element {
  const { repositories } = props;
  const loadTimeZone = React.useCallback(() => repositories.timeZone(), [repositories]);
  return (
    <PartFrame {...props} WordsProvider={FaqWordsProvider} loadTimeZone={loadTimeZone}>
      <FaqPart {...props} />
    </PartFrame>
  );
}
