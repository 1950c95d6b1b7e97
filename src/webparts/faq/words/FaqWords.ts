import * as React from 'react';
import type { Words } from '../../../ui/words/words';

export type FaqWords = Words<IFaqWebPartStrings>;

const context = React.createContext<FaqWords | undefined>(undefined);

export const FaqWordsProvider = context.Provider;

export function useFaqWords(): FaqWords {
  const words = React.useContext(context);
  if (!words) throw new Error('FaqWordsProvider is missing.');
  return words;
}
