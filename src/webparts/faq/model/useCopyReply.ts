import * as React from 'react';
import type { Copied } from '../../../ui/controls/copyRich';
import type { StatusMessage } from '../../../ui/errors/StatusBar';
import { fill } from '../../../ui/words/fill';
import { useFaqWords } from '../words/FaqWords';

/** An answer as both faces have it. */
export interface Answerable {
  readonly title: string;
  readonly reply: string | null;
}

async function load(): Promise<typeof import('./copyReply')> {
  return import(/* webpackChunkName: 'faq-copy' */ './copyReply');
}

/** Fetches the code ahead of time: browsers let nobody copy long after the key was pressed. A failure shows when it is. */
export function loadCopying(): void {
  load().catch(() => undefined);
}

/** Puts what users may be told on the clipboard, with its paragraphs and links, and says what came of it. */
export function useCopyReply(
  say: (message: StatusMessage | undefined) => void
): (entry: Answerable) => Promise<Copied | 'nothing'> {
  const { strings } = useFaqWords();
  return React.useCallback(
    async ({ title, reply }) => {
      const words = { greeting: strings.ReplyGreeting, closing: strings.ReplyClosing };
      const copied = await load().then(
        ({ copyReply }) => copyReply(reply, words),
        () => 'refused' as const
      );
      const texts: Readonly<Record<typeof copied, string>> = {
        rich: strings.ReplyCopied,
        plain: strings.ReplyCopiedPlain,
        refused: strings.ReplyNotCopied,
        nothing: strings.ReplyNothing
      };
      const isDone = copied === 'rich' || copied === 'plain';
      say({ kind: 'said', tone: isDone ? 'success' : 'warning', text: fill(texts[copied], { title }) });
      return copied;
    },
    [strings, say]
  );
}
