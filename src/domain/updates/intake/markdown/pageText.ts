/** A page without what only the documentation's own tools read. Lines keep their numbers. */
export interface PageText {
  readonly text: string;
  /** From the page's front matter; empty when it has none. */
  readonly title: string;
}

const frontMatter = /^---[ \t]*\n(?:[^\n]*\n){0,200}?---[ \t]*(?:\n|$)/;
const titleLine = /^title:([^\n]*)$/m;
const picture = /^([ \t>]*):::image\b(.*)$/s;
const directive = /^[ \t>]*(?:\[!include\b.*|:::+[ \t]*(?:zone|moniker|row|column)\b.*|:::+[ \t]*)$/is;

/** A line that opens a block of code, maybe in a list. */
const fence = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*(`{3,}(?=[^`]*$)|~{3,})/;
const closingFence = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;

/** Changes the lines that are no code: what looks like a directive there belongs to the text. */
function changeProse(text: string, change: (line: string) => string): string {
  let open = '';
  const changed = text.split('\n').map((line) => {
    if (open === '') {
      open = fence.exec(line)?.[1] ?? '';
      return change(line);
    }
    if (closingFence.exec(line)?.[1]?.startsWith(open)) open = '';
    return line;
  });
  return changed.join('\n');
}

function blankLines(text: string): string {
  return text.replace(/[^\n]+/g, '');
}

const attribute = /\b([\w-]{1,30})="([^"\n]*)"/g;

function pictureAsMarkdown(_line: string, indent: string, text: string): string {
  const attributes = new Map(Array.from(text.matchAll(attribute), ([, name, value]) => [name, value ?? '']));
  const address = (attributes.get('source') ?? '').replace(/[\s()]/g, encodeURIComponent);
  return `${indent}![${attributes.get('alt-text') ?? ''}](${address})`;
}

function titleOf(front: string): string {
  const written = titleLine.exec(front)?.[1]?.trim() ?? '';
  return written.replace(/^["']/, '').replace(/["']$/, '');
}

export function pageText(markdown: string): PageText {
  const text = markdown.replace(/\r\n?/g, '\n');
  const front = frontMatter.exec(text)?.[0] ?? '';
  const rest = changeProse(text.slice(front.length), (line) =>
    line.replace(picture, pictureAsMarkdown).replace(directive, '')
  );
  return { text: blankLines(front) + rest, title: titleOf(front) };
}
