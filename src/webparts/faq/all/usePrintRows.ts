import * as React from 'react';
import type { FaqViewProps } from '../model/viewProps';
import { categoryName } from '../words/choiceNames';
import { useFaqWords } from '../words/FaqWords';
import { printRows } from './printRows';
import type { RowGroup } from './rows/groupRows';

/** Prints one category, or everything that is shown, and says when that was too much for one go. */
export function usePrintRows({ model, knowledge }: FaqViewProps): (groups: readonly RowGroup[]) => void {
  const words = useFaqWords();
  const { say, shown } = model;
  const { order } = shown.browse;
  return React.useCallback(
    (groups) => {
      const [first] = groups;
      if (!first) return;
      const { strings, plural } = words;
      const title = groups.length === 1 ? categoryName(strings, first.category) : strings.ViewAll;
      const leftOut = printRows(words, knowledge, groups, { title, order });
      if (leftOut > 0) say({ kind: 'said', tone: 'warning', text: plural('AllPrintedPart', leftOut) });
    },
    [words, knowledge, order, say]
  );
}
