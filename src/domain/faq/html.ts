import { decodeEntities } from '../updates/text/entities';
import { tagAt, type HtmlTag } from '../updates/text/htmlTag';
import { textOfHtml } from '../updates/text/htmlText';

/** Tags around the text that SharePoint puts there, and that no reader sees. */
const silentTags = new Set(['', 'div', 'span']);

/** Signs without width: SharePoint's editor leaves them in empty paragraphs. */
const invisible = /[\u200b\ufeff]/g;

const target = /\b(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

function tidied(text: string): string {
  return decodeEntities(text).replace(invisible, '').replace(/\s+/g, ' ').trim();
}

function tagSignature(html: string, open: number, { name, closing, end }: HtmlTag): string {
  if (silentTags.has(name)) return '';
  const [, double, single, bare] = target.exec(html.slice(open, end)) ?? [];
  return `<${closing ? '/' : ''}${name} ${decodeEntities(double ?? single ?? bare ?? '')}>`;
}

/** The tags and texts of the HTML, one a line, in a form that does not depend on how they are written. */
function signatureOf(html: string): string {
  const parts: string[] = [];
  let text = '';
  for (let at = 0; at < html.length;) {
    const next = html.indexOf('<', at);
    const open = next === -1 ? html.length : next;
    const tag = tagAt(html, open);
    text += html.slice(at, tag ? open : open + 1);
    at = tag?.end ?? open + 1;
    if (!tag || tag.name === 'span' || tag.name === '') continue;
    parts.push(tidied(text), tagSignature(html, open, tag));
    text = '';
  }
  return [...parts, tidied(text)].filter((part) => part !== '').join('\n');
}

/** Whether nothing is shown: an editor that was emptied leaves tags behind. */
export function isBlankHtml(html: string | null): boolean {
  if (html === null) return true;
  return textOfHtml(html).replace(invisible, '').trim() === '' && !/<img\b/i.test(html);
}

/**
 * Whether both show the same text with the same structure, links and pictures. SharePoint stores HTML in words of its
 * own: other quotes, other entities, a `div` around it.
 */
export function isSameHtml(one: string | null, other: string | null): boolean {
  if (one === other) return true;
  if (isBlankHtml(one) || isBlankHtml(other)) return isBlankHtml(one) && isBlankHtml(other);
  return signatureOf(one ?? '') === signatureOf(other ?? '');
}
