import * as React from 'react';
import { SWRConfig } from 'swr';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { ErrorBoundary } from '../errors/ErrorBoundary';
import { PartTheme } from '../theme/PartTheme';
import type { Culture } from '../words/culture';
import { UiWordsProvider } from '../words/UiWords';
import { useDataSiteCulture } from '../words/useDataSiteCulture';
import { createWords, type Words } from '../words/words';
import part from '../screens/Part.module.scss';

export interface PartFrameProps<Strings extends object> {
  readonly culture: Culture;
  readonly theme: IReadonlyTheme | undefined;
  readonly strings: Strings;
  readonly uiStrings: IOperationsUiStrings;
  /** Hands the part's words down. */
  readonly WordsProvider: React.Provider<Words<Strings> | undefined>;
  /** IANA time zone of the data site. */
  readonly loadTimeZone: () => Promise<string>;
  readonly children: React.ReactNode;
}

/** Each web part on the page keeps its own rows, so that two of them can show two sites. */
const dataOptions = { provider: () => new Map(), focusThrottleInterval: 15_000 };

function LocalisedPart<Strings extends object>(props: PartFrameProps<Strings>): JSX.Element {
  const { strings, uiStrings, theme, WordsProvider } = props;
  const culture = useDataSiteCulture(props.culture, props.loadTimeZone);
  const words = React.useMemo(() => createWords(strings, culture), [strings, culture]);
  const uiWords = React.useMemo(() => createWords(uiStrings, culture), [uiStrings, culture]);
  return (
    <UiWordsProvider value={uiWords}>
      <WordsProvider value={words}>
        <PartTheme theme={theme} culture={culture} className={part.root}>
          <ErrorBoundary title={uiStrings.PartBroken} tryAgain={uiStrings.TryAgain}>
            {props.children}
          </ErrorBoundary>
        </PartTheme>
      </WordsProvider>
    </UiWordsProvider>
  );
}

/** What every part stands in: its own data, the data site's days, words, theme, and an end to errors. */
export function PartFrame<Strings extends object>(props: PartFrameProps<Strings>): JSX.Element {
  return (
    <SWRConfig value={dataOptions}>
      <LocalisedPart {...props} />
    </SWRConfig>
  );
}
