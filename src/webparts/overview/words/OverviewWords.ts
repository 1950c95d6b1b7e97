import * as React from 'react';
import type { Words } from '../../../ui/words/words';

export type OverviewWords = Words<IOverviewWebPartStrings>;

const context = React.createContext<OverviewWords | undefined>(undefined);

export const OverviewWordsProvider = context.Provider;

export function useOverviewWords(): OverviewWords {
  const words = React.useContext(context);
  if (!words) throw new Error('OverviewWordsProvider is missing.');
  return words;
}
