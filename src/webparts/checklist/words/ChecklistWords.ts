import * as React from 'react';
import type { Words } from '../../../ui/words/words';

export type ChecklistWords = Words<IChecklistWebPartStrings>;

const context = React.createContext<ChecklistWords | undefined>(undefined);

export const ChecklistWordsProvider = context.Provider;

export function useChecklistWords(): ChecklistWords {
  const words = React.useContext(context);
  if (!words) throw new Error('ChecklistWordsProvider is missing.');
  return words;
}
