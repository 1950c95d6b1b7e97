import * as React from 'react';
import { SWRConfig } from 'swr';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import { ErrorBoundary } from '../../ui/errors/ErrorBoundary';
import { PartTheme } from '../../ui/theme/PartTheme';
import type { Culture } from '../../ui/words/culture';
import { useDataSiteCulture } from '../../ui/words/useDataSiteCulture';
import { UiWordsProvider } from '../../ui/words/UiWords';
import { createWords } from '../../ui/words/words';
import type { ChecklistRepositories } from './ChecklistRepositories';
import type { PageAddress } from '../../ui/address/pageAddress';
import { useChecklist, type ChecklistDefaults } from './model/useChecklist';
import { ChecklistScreen } from './reading/ChecklistScreen';
import { ChecklistWordsProvider } from './words/ChecklistWords';
import part from '../../ui/screens/Part.module.scss';

export interface ChecklistProps {
  readonly repositories: ChecklistRepositories;
  readonly title: string;
  readonly defaults: ChecklistDefaults;
  /** Where what is shown stands in the page's address; left out where the page has none that others could open. */
  readonly address?: PageAddress | undefined;
  readonly culture: Culture;
  readonly theme: IReadonlyTheme | undefined;
  readonly strings: IChecklistWebPartStrings;
  readonly uiStrings: IOperationsUiStrings;
}

/** Each web part on the page keeps its own rows, so that two of them can show two sites. */
const dataOptions = { provider: () => new Map(), focusThrottleInterval: 15_000 };

function ChecklistPart(props: ChecklistProps): JSX.Element {
  const model = useChecklist(props.repositories, props.defaults, props.address);
  return <ChecklistScreen model={model} title={props.title} />;
}

function LocalisedChecklist(props: ChecklistProps): JSX.Element {
  const { strings, uiStrings, theme } = props;
  const culture = useDataSiteCulture(props.culture, props.repositories.timeZone);
  const words = React.useMemo(() => createWords(strings, culture), [strings, culture]);
  const uiWords = React.useMemo(() => createWords(uiStrings, culture), [uiStrings, culture]);
  return (
    <UiWordsProvider value={uiWords}>
      <ChecklistWordsProvider value={words}>
        <PartTheme theme={theme} culture={culture} className={part.root}>
          <ErrorBoundary title={uiStrings.PartBroken} tryAgain={uiStrings.TryAgain}>
            <ChecklistPart {...props} />
          </ErrorBoundary>
        </PartTheme>
      </ChecklistWordsProvider>
    </UiWordsProvider>
  );
}

/** The checklist web part: everything below the web part class. Needs nothing but its props. */
export function Checklist(props: ChecklistProps): JSX.Element {
  return (
    <SWRConfig value={dataOptions}>
      <LocalisedChecklist {...props} />
    </SWRConfig>
  );
}
