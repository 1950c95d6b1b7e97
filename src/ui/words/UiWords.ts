import * as React from 'react';
import type { Words } from './words';

/** Texts that more than one part uses. */
export type UiWords = Words<IOperationsUiStrings>;

const context = React.createContext<UiWords | undefined>(undefined);

export const UiWordsProvider = context.Provider;

export function useUiWords(): UiWords {
  const words = React.useContext(context);
  if (!words) throw new Error('UiWordsProvider is missing.');
  return words;
}
