import * as React from 'react';
import { copyText } from '../../../../ui/controls/copyText';
import { fill } from '../../../../ui/words/fill';
import { useUiWords } from '../../../../ui/words/UiWords';
import type { FeedModel } from '../../model/useFeed';

/** Puts the notice's address on the clipboard; `undefined` where there is no address that others could open. */
export function useCopyNoticeLink({ linkTo, say }: FeedModel, noticeId: number): (() => void) | undefined {
  const { strings } = useUiWords();
  return React.useMemo(() => {
    if (!linkTo) return undefined;
    return () => {
      const link = linkTo(noticeId);
      void copyText(link).then((isCopied) =>
        say(
          isCopied
            ? { kind: 'said', tone: 'success', text: strings.LinkCopied }
            : { kind: 'said', tone: 'warning', text: fill(strings.LinkNotCopied, { link }) }
        )
      );
    };
  }, [linkTo, say, noticeId, strings]);
}
