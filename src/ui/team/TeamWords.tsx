import * as React from 'react';
import { useUiWords } from '../words/UiWords';
import { createWords, type Words } from '../words/words';

/** Texts about the people of the team. */
export type TeamWords = Words<IOperationsTeamStrings>;

const context = React.createContext<TeamWords | undefined>(undefined);

/**
 * Hands the texts down. Stands inside `PartFrame`, whose language and days it takes: parts that say nothing of the
 * team need not fetch these texts.
 */
export function TeamWordsProvider(props: {
  readonly strings: IOperationsTeamStrings;
  readonly children: React.ReactNode;
}): JSX.Element {
  const { strings, children } = props;
  const { culture } = useUiWords();
  const words = React.useMemo(() => createWords(strings, culture), [strings, culture]);
  return <context.Provider value={words}>{children}</context.Provider>;
}

export function useTeamWords(): TeamWords {
  const words = React.useContext(context);
  if (!words) throw new Error('TeamWordsProvider is missing.');
  return words;
}
