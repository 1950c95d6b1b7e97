import * as React from 'react';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { PageAddress } from '../../ui/address/pageAddress';
import { PartFrame } from '../../ui/webPart/PartFrame';
import type { Culture } from '../../ui/words/culture';
import type { ChecklistRepositories } from './ChecklistRepositories';
import { useChecklist, type ChecklistDefaults } from './model/useChecklist';
import { ChecklistScreen } from './reading/ChecklistScreen';
import { ChecklistWordsProvider } from './words/ChecklistWords';

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

function ChecklistPart({ repositories, defaults, address, title }: ChecklistProps): JSX.Element {
  const model = useChecklist(repositories, defaults, address);
  return <ChecklistScreen model={model} title={title} />;
}

/** The checklist web part: everything below the web part class. Needs nothing but its props. */
export function Checklist(props: ChecklistProps): JSX.Element {
  const { repositories } = props;
  const loadTimeZone = React.useCallback(() => repositories.timeZone(), [repositories]);
  return (
    <PartFrame {...props} WordsProvider={ChecklistWordsProvider} loadTimeZone={loadTimeZone}>
      <ChecklistPart {...props} />
    </PartFrame>
  );
}
