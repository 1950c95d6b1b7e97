import * as React from 'react';
import { copyText } from '../../../ui/controls/copyText';
import { fill } from '../../../ui/words/fill';
import type { ChecklistModel } from '../model/useChecklist';
import { useChecklistWords } from '../words/ChecklistWords';

/** Puts the address of what is shown on the clipboard; `undefined` where there is no address that others could open. */
export function useCopyLink({ link, actions }: ChecklistModel): (() => void) | undefined {
  const { strings } = useChecklistWords();
  const { say } = actions;
  return React.useMemo(() => {
    if (!link) return undefined;
    return () => {
      const address = link();
      void copyText(address).then((isCopied) =>
        say({
          kind: 'told',
          text: isCopied ? strings.LinkCopied : fill(strings.LinkNotCopied, { link: address })
        })
      );
    };
  }, [link, say, strings]);
}
