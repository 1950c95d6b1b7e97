import { decodeEntities } from './entities';
import { tagAt, type HtmlTag } from './htmlTag';

const inlineTags = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
);

/** Whether a tag stands within a line. Names are lower case. */
export function isInline(name: string): boolean {
  return inlineTags.has(name);
}

/** What stands between these tags is never shown. */
const hiddenContent = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'noembed', 'noframes']);

function endOfHidden(html: string, tag: HtmlTag): number {
  let at = html.indexOf('</', tag.end);
  while (at !== -1) {
    const name = html.slice(at + 2, at + 2 + tag.name.length);
    if (name.toLowerCase() === tag.name) return at;
    at = html.indexOf('</', at + 2);
  }
  return html.length;
}

function separatorOf(name: string): string {
  if (name === '' || isInline(name) || hiddenContent.has(name)) return '';
  return name === 'td' || name === 'th' ? '\t' : '\n';
}

function tidy(text: string): string {
  return text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/**
 * The text that people see of the HTML; blocks and line breaks begin a new line. Without a DOM, because an import has
 * thousands of texts to compare; linear in the length of the text, whatever it holds.
 */
export function textOfHtml(html: string): string {
  const parts: string[] = [];
  const add = (text: string): void => {
    if (text !== '') parts.push(decodeEntities(text).replace(/[\r\n\f]+/g, ' '));
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) break;
    add(html.slice(at, open));
    const tag = tagAt(html, open);
    if (!tag) parts.push('<');
    else parts.push(separatorOf(tag.name));
    at = tag?.end ?? open + 1;
    if (tag && !tag.closing && hiddenContent.has(tag.name)) at = endOfHidden(html, tag);
  }
  add(html.slice(at));
  return tidy(parts.join(''));
}

const someTag =
  /<\/?(?:a|b|blockquote|br|code|div|em|h[1-6]|hr|i|img|li|ol|p|pre|span|strong|table|tbody|td|th|tr|u|ul)(?:\s[^<>]*)?\/?>/i;
const someEntity = /&(?:#\d{2,6}|#x[0-9a-f]{2,5}|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[mn]dash|hellip);/i;

/** Whether a text of unknown kind is HTML: it has a common tag, or a character reference, which plain text has not. */
export function looksLikeHtml(text: string): boolean {
  return someTag.test(text) || someEntity.test(text);
}
