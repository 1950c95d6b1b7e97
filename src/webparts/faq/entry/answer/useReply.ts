import * as React from 'react';
import { replyText } from '../../../../domain/faq/templates/replyText';
import type { FaqModel } from '../../model/useFaq';
import { useCopyReply, type Answerable } from '../../model/useCopyReply';
import { useFaqWords } from '../../words/FaqWords';

export interface ReplyCopying {
  /** `undefined` when there is nothing to copy. */
  readonly copy: (() => void) | undefined;
  /** What to copy by hand, once the browser has refused; `undefined` while it has not. */
  readonly byHand: string | undefined;
}

/** Copies what users may be told, or shows it to be copied by hand where that is not allowed. */
export function useReply(say: FaqModel['say'], entry: Answerable): ReplyCopying {
  const { strings } = useFaqWords();
  const copyReply = useCopyReply(say);
  const [isRefused, setRefused] = React.useState(false);
  const { ReplyGreeting: greeting, ReplyClosing: closing } = strings;
  const { reply } = entry;
  const text = React.useMemo(() => replyText(reply, { greeting, closing }), [reply, greeting, closing]);
  const copy = async (): Promise<void> => {
    const isNowRefused = (await copyReply(entry)) === 'refused';
    setRefused(isNowRefused);
    if (isNowRefused) say({ kind: 'said', tone: 'warning', text: strings.EntryCopyRefused });
  };
  return { copy: text ? () => void copy() : undefined, byHand: isRefused ? text?.plain : undefined };
}
