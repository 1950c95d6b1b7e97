import { copyText } from './copyText';

/** `plain`: without links and paragraphs; `refused`: the browser or an organisation's policy forbids copying. */
export type Copied = 'rich' | 'plain' | 'refused';

/** Puts a text on the clipboard together with its HTML, so that Teams and mail programs keep paragraphs and links. */
export async function copyRich(text: string, html: string): Promise<Copied> {
  if (typeof ClipboardItem === 'function') {
    try {
      const part = (type: string, content: string): Blob => new Blob([content], { type });
      const item = new ClipboardItem({
        'text/html': part('text/html', html),
        'text/plain': part('text/plain', text)
      });
      await navigator.clipboard.write([item]);
      return 'rich';
    } catch {
      // Some browsers and policies let only plain text through.
    }
  }
  return (await copyText(text)) ? 'plain' : 'refused';
}
