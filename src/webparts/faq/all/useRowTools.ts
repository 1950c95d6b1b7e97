import * as React from 'react';
import type { FaqModel } from '../model/useFaq';
import type { RowTools } from './rows/EntryRow';

/** The same object as long as nothing in it changes: rows are drawn anew only when they are others. */
export function useRowTools(model: FaqModel, isTeam: boolean): Omit<RowTools, 'onToggle'> {
  const { say, linkTo, openEntry } = model;
  return React.useMemo(() => ({ isTeam, say, linkTo, openEntry }), [isTeam, say, linkTo, openEntry]);
}
