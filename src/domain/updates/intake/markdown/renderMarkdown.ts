import MarkdownIt from 'markdown-it';
import { escapeHtml } from '../../text/escapeHtml';

/** Derived, because the package names its types differently for its two kinds of module. */
type Renderer = InstanceType<typeof MarkdownIt>;

/** Tags without attributes that pages write into Markdown, and that do nothing but format. */
const plainTag = /^<\/?(?:b|strong|i|em|u|s|sub|sup|kbd|code|br|p|ul|ol|li)\s*\/?>$/i;
const hiddenTag = /^(?:<!--[^]*-->|<\/?a(?:\s+(?:name|id)="[^"<>]*")?\s*\/?>)\s*$/i;

/** HTML within Markdown: comments and anchors are not shown, simple tags format, everything else is text. */
function rawHtml(html: string): string {
  if (plainTag.test(html.trim())) return html.trim().toLowerCase();
  return hiddenTag.test(html.trim()) ? '' : escapeHtml(html);
}

/** The HTML without its comments; one that does not end stays, as text. */
function withoutComments(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = html.indexOf('<!--', at);
    const end = start === -1 ? -1 : html.indexOf('-->', start);
    if (end === -1) return parts.join('') + html.slice(at);
    parts.push(html.slice(at, start));
    at = end + 3;
  }
}

const callOut = /^\[!(note|tip|important|warning|caution)\]\s*/i;

/** The first word of a call-out such as `> [!NOTE]`, as the documentation shows it. */
function textHtml(text: string): string {
  const kind = callOut.exec(text);
  if (!kind) return escapeHtml(text);
  const word = kind[1] ?? '';
  const name = `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`;
  return `<strong>${name}</strong> ${escapeHtml(text.slice(kind[0].length))}`;
}

function createRenderer(): Renderer {
  // `html` only makes the parser tell HTML from text; the rules below decide what becomes of it.
  const markdown = new MarkdownIt({ html: true, linkify: true });
  markdown.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  markdown.renderer.rules['text'] = (tokens, index) => textHtml(tokens[index]?.content ?? '');
  markdown.renderer.rules['html_inline'] = (tokens, index) => rawHtml(tokens[index]?.content ?? '');
  markdown.renderer.rules['html_block'] = (tokens, index) => {
    const html = withoutComments(tokens[index]?.content ?? '').trim();
    return html === ''
      ? ''
      : `<p>${html
          .split(/(<[^<>]*>)/)
          .map(rawHtml)
          .join('')}</p>\n`;
  };
  // Pictures are not taken in; what they show stays as a link.
  markdown.renderer.rules['image'] = (tokens, index) => {
    const source = String(tokens[index]?.attrGet('src') ?? '');
    const words = escapeHtml(tokens[index]?.content ?? '');
    return words === '' ? '' : `<a href="${escapeHtml(source)}">${words}</a>`;
  };
  return markdown;
}

let renderer: Renderer | undefined;

function markdownIt(): Renderer {
  renderer ??= createRenderer();
  return renderer;
}

export type MarkdownToken = ReturnType<Renderer['parse']>[number];

/** The blocks of a page. Each begins at a line of the text (`map`). */
export function blocksOfMarkdown(text: string): readonly MarkdownToken[] {
  return markdownIt().parse(text, {});
}

/** HTML of some blocks of a page. Raw HTML in it is escaped, links lead to the web only. */
export function htmlOfBlocks(blocks: readonly MarkdownToken[]): string {
  const markdown = markdownIt();
  return markdown.renderer.render([...blocks], markdown.options, {}).trim();
}

/** The words of a heading: without markup, comments and pictures' addresses. */
export function textOfInline(inline: MarkdownToken | undefined): string {
  const words = (inline?.children ?? []).map((child) => {
    if (child.type === 'softbreak' || child.type === 'hardbreak') return ' ';
    if (child.type === 'html_inline')
      return rawHtml(child.content) === escapeHtml(child.content) ? child.content : '';
    return child.content;
  });
  return words.join('').replace(/\s+/g, ' ').trim();
}
