import { plainTextToHtml } from '../../guide/plainTextToHtml';
import { isBlankHtml } from '../html';
import { plainReply } from './plainReply';

/** What stands before and after an answer, in the language of the team; empty for nothing. */
export interface ReplyWords {
  readonly greeting: string;
  readonly closing: string;
}

/** An answer for the clipboard, in both forms: mail takes the rich one, chats and forms the plain one. */
export interface ReplyText {
  readonly plain: string;
  readonly html: string;
}

/** What users may be told, ready to be sent; `null` when there is nothing for them. The reply is sanitised already. */
export function replyText(reply: string | null, { greeting, closing }: ReplyWords): ReplyText | null {
  if (reply === null || isBlankHtml(reply)) return null;
  const [before, after] = [greeting.trim(), closing.trim()];
  return {
    plain: [before, plainReply(reply), after].filter(Boolean).join('\n\n'),
    html: [plainTextToHtml(before), reply.trim(), plainTextToHtml(after)].filter(Boolean).join('\n')
  };
}
