import { replyText, type ReplyWords } from '../../../domain/faq/templates/replyText';
import { copyRich, type Copied } from '../../../ui/controls/copyRich';
import { sanitizeHtml } from '../../../ui/richText/sanitizeHtml';

/** Puts a reply on the clipboard, made harmless. Load it on demand: it brings the sanitiser. */
export async function copyReply(reply: string | null, words: ReplyWords): Promise<Copied | 'nothing'> {
  const text = replyText(reply && sanitizeHtml(reply), words);
  return text ? copyRich(text.plain, text.html) : 'nothing';
}
