/** A tag, comment or declaration in HTML, and where it ends. */
export interface HtmlTag {
  /** Lower case; empty for comments and declarations. */
  readonly name: string;
  readonly closing: boolean;
  /** Position after its last character. */
  readonly end: number;
}

const nameAt = /\/?([a-z][^\s/>]*)/iy;

function endAfter(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

/** Position after the `>` that ends the tag; one inside a quoted value does not. */
function endOfTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const character = html[at];
    if (character === '>') return at + 1;
    at += 1;
    if (character !== '=') continue;
    while (html[at] === ' ') at += 1;
    const quote = html[at];
    if (quote === '"' || quote === "'") at = endAfter(html, quote, at + 1);
  }
  return html.length;
}

/** The tag that begins with the `<` at this position, read as browsers do; `undefined` when the `<` is only a sign. */
export function tagAt(html: string, position: number): HtmlTag | undefined {
  if (html.startsWith('<!--', position)) {
    return { name: '', closing: false, end: endAfter(html, '-->', position + 4) };
  }
  nameAt.lastIndex = position + 1;
  const name = nameAt.exec(html)?.[1];
  const next = html[position + 1];
  if (name !== undefined) {
    const end = endOfTag(html, nameAt.lastIndex);
    return { name: name.toLowerCase(), closing: next === '/', end };
  }
  const isDeclaration = next === '!' || next === '?' || (next === '/' && position + 2 < html.length);
  return isDeclaration ? { name: '', closing: false, end: endAfter(html, '>', position + 2) } : undefined;
}
