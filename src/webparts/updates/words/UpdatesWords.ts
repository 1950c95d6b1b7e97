import * as React from 'react';
import type { Words } from '../../../ui/words/words';

export type UpdatesWords = Words<IUpdatesWebPartStrings>;

const context = React.createContext<UpdatesWords | undefined>(undefined);

export const UpdatesWordsProvider = context.Provider;

export function useUpdatesWords(): UpdatesWords {
  const words = React.useContext(context);
  if (!words) throw new Error('UpdatesWordsProvider is missing.');
  return words;
}
