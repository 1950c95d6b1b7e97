/** HTML as plain text that people can type. `isWhole` is false when the HTML holds more than the text can say. */
export interface PlainText {
  readonly text: string;
  readonly isWhole: boolean;
}

type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const link = /\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/g;
const listLine = /^(?:([-•*])|(\d{1,3})[.)])\s+(.*)$/;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

function inlineHtml(text: string): string {
  return escapeHtml(text).replace(link, '<a href="$2">$1</a>').replace(/\n/g, '<br>');
}

function parseBlock(chunk: string): Block {
  const lines = chunk.split('\n').map((line) => listLine.exec(line.trim()));
  const first = lines[0];
  const ordered = first?.[2] !== undefined;
  const isList = lines.every((line) => line && (line[2] !== undefined) === ordered);
  if (!isList) return { kind: 'paragraph', text: chunk.trim() };
  return { kind: 'list', ordered, items: lines.map((line) => line?.[3] ?? '') };
}

function blockHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p>${inlineHtml(block.text)}</p>`;
  const tag = block.ordered ? 'ol' : 'ul';
  return `<${tag}>${block.items.map((item) => `<li>${inlineHtml(item)}</li>`).join('')}</${tag}>`;
}

/** Plain text as simple HTML: an empty line ends a paragraph, `- ` and `1. ` make lists, `[words](address)` links. */
export function plainToHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .filter((chunk) => chunk.trim() !== '')
    .map((chunk) => blockHtml(parseBlock(chunk.trim())))
    .join('');
}

function inlineText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replace(/[\s\u200b]+/g, ' ');
  if (!(node instanceof HTMLElement)) return '';
  if (node.tagName === 'BR') return '\n';
  const inner = Array.from(node.childNodes).map(inlineText).join('');
  const href = node.tagName === 'A' ? node.getAttribute('href') : null;
  return href ? `[${inner}](${href})` : inner;
}

function tidy(text: string): string {
  return text.replace(/ *\n */g, '\n').trim();
}

function blocksOf(parent: Element): string[] {
  const chunks: string[] = [];
  let loose = '';
  const flush = (): void => {
    if (tidy(loose)) chunks.push(tidy(loose));
    loose = '';
  };
  for (const node of parent.childNodes) {
    const tag = node instanceof HTMLElement ? node.tagName : '';
    if (tag === 'UL' || tag === 'OL') {
      flush();
      const items = Array.from((node as HTMLElement).children).map((item) => tidy(inlineText(item)));
      chunks.push(items.map((item, index) => `${tag === 'OL' ? `${index + 1}.` : '-'} ${item}`).join('\n'));
    } else if (/^(P|DIV|H[1-6]|BLOCKQUOTE|TABLE)$/.test(tag)) {
      flush();
      chunks.push(...blocksOf(node as HTMLElement));
    } else loose += inlineText(node);
  }
  flush();
  return chunks;
}

/** The same HTML, whichever editor wrote it: without wrappers, ids, classes and idle white space. */
function essence(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const write = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE)
      return escapeHtml((node.textContent ?? '').replace(/[\s\u200b]+/g, ' '));
    if (!(node instanceof HTMLElement)) return '';
    const inner = Array.from(node.childNodes).map(write).join('');
    const tag = node.tagName.toLowerCase();
    if (tag === 'br') return '<br>';
    if (tag === 'span' || (tag === 'div' && /^ExternalClass/.test(node.className))) return inner;
    const block = tag === 'div' ? 'p' : tag;
    const href = tag === 'a' ? ` href="${node.getAttribute('href') ?? ''}"` : '';
    return `<${block}${href}>${inner.trim()}</${block}>`;
  };
  const written = Array.from(body.childNodes).map(write).join('').trim();
  const whole = written.startsWith('<p>') || written.startsWith('<ul>') || written.startsWith('<ol>');
  return (whole || written === '' ? written : `<p>${written}</p>`)
    .replace(/>\s+</g, '><')
    .replace(/\s*<br>\s*/g, '<br>')
    .replace(/<p>(<br>)?<\/p>/g, '');
}

/** HTML as text for a text box, and whether turning the text back gives the same HTML. */
export function htmlToPlain(html: string): PlainText {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const text = blocksOf(body).join('\n\n');
  return { text, isWhole: essence(html) === essence(plainToHtml(text)) };
}
