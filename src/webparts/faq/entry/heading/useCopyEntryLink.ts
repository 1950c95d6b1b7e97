import * as React from 'react';
import { copyText } from '../../../../ui/controls/copyText';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import type { FaqModel } from '../../model/useFaq';

/** Puts the entry's address on the clipboard; `undefined` where there is no address that others could open. */
export function useCopyEntryLink({ linkTo, say }: FaqModel, entryId: number): (() => void) | undefined {
  const { strings } = useUiWords();
  return React.useMemo(() => {
    if (!linkTo) return undefined;
    return () => {
      const link = linkTo(entryId);
      void copyText(link).then((isCopied) =>
        say(
          isCopied
            ? { kind: 'said', tone: 'success', text: strings.LinkCopied }
            : { kind: 'said', tone: 'warning', text: fill(strings.LinkNotCopied, { link }) }
        )
      );
    };
  }, [linkTo, say, entryId, strings]);
}
