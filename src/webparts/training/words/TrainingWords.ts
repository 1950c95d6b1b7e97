import * as React from 'react';
import type { Words } from '../../../ui/words/words';

export type TrainingWords = Words<ITrainingWebPartStrings>;

const context = React.createContext<TrainingWords | undefined>(undefined);

export const TrainingWordsProvider = context.Provider;

export function useTrainingWords(): TrainingWords {
  const words = React.useContext(context);
  if (!words) throw new Error('TrainingWordsProvider is missing.');
  return words;
}
