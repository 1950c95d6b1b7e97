import * as React from 'react';
import { SWRConfig } from 'swr';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { PageAddress } from '../../ui/address/pageAddress';
import { ErrorBoundary } from '../../ui/errors/ErrorBoundary';
import { PartTheme } from '../../ui/theme/PartTheme';
import type { Culture } from '../../ui/words/culture';
import { UiWordsProvider } from '../../ui/words/UiWords';
import { useDataSiteCulture } from '../../ui/words/useDataSiteCulture';
import { createWords } from '../../ui/words/words';
import { FaqScreen } from './search/FaqScreen';
import { useFaq, type FaqDefaults } from './model/useFaq';
import type { FaqRepositories } from './FaqRepositories';
import { FaqWordsProvider } from './words/FaqWords';
import part from '../../ui/screens/Part.module.scss';

export interface FaqProps {
  readonly repositories: FaqRepositories;
  readonly title: string;
  readonly defaults: FaqDefaults;
  /** Where what is shown stands in the page's address; left out where the page has none that others could open. */
  readonly address?: PageAddress | undefined;
  readonly culture: Culture;
  readonly theme: IReadonlyTheme | undefined;
  readonly strings: IFaqWebPartStrings;
  readonly uiStrings: IOperationsUiStrings;
}

/** Each web part on the page keeps its own rows, so that two of them can show two sites. */
const dataOptions = { provider: () => new Map(), focusThrottleInterval: 15_000 };

function FaqPart(props: FaqProps): JSX.Element {
  const model = useFaq(props.repositories, props.defaults, props.address);
  return <FaqScreen model={model} title={props.title} />;
}

function LocalisedFaq(props: FaqProps): JSX.Element {
  const { strings, uiStrings, theme, repositories } = props;
  const loadTimeZone = React.useCallback(() => repositories.timeZone(), [repositories]);
  const culture = useDataSiteCulture(props.culture, loadTimeZone);
  const words = React.useMemo(() => createWords(strings, culture), [strings, culture]);
  const uiWords = React.useMemo(() => createWords(uiStrings, culture), [uiStrings, culture]);
  return (
    <UiWordsProvider value={uiWords}>
      <FaqWordsProvider value={words}>
        <PartTheme theme={theme} culture={culture} className={part.root}>
          <ErrorBoundary title={uiStrings.PartBroken} tryAgain={uiStrings.TryAgain}>
            <FaqPart {...props} />
          </ErrorBoundary>
        </PartTheme>
      </FaqWordsProvider>
    </UiWordsProvider>
  );
}

/** The FAQ web part: everything below the web part class. Needs nothing but its props. */
export function Faq(props: FaqProps): JSX.Element {
  return (
    <SWRConfig value={dataOptions}>
      <LocalisedFaq {...props} />
    </SWRConfig>
  );
}
