import { isInline } from '../text/htmlText';
import { tagAt } from '../text/htmlTag';

/** Tags that every sanitiser keeps, so that the words on both sides of them stay apart. */
const keptBlocks = new Set('p div br ul ol li table thead tbody tr td th h2 h3 h4 blockquote pre'.split(' '));

/**
 * The HTML with a line break before each block tag that a sanitiser may take away: without it the words before and after
 * the tag would grow together.
 */
export function spacedBlocks(html: string): string {
  const parts: string[] = [];
  let copied = 0;
  let open = html.indexOf('<');
  while (open !== -1) {
    const tag = tagAt(html, open);
    if (tag && tag.name !== '' && !isInline(tag.name) && !keptBlocks.has(tag.name)) {
      parts.push(html.slice(copied, open), '\n');
      copied = open;
    }
    open = html.indexOf('<', tag?.end ?? open + 1);
  }
  parts.push(html.slice(copied));
  return parts.join('');
}
