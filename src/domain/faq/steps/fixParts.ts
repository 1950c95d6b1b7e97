import { tagAt, type HtmlTag } from '../../updates/text/htmlTag';
import { isBlankHtml } from '../html';

/** Something to do while going through a fix. */
export interface FixStep {
  /** Position among all steps of the fix, from 0. */
  readonly index: number;
  /** As the text counts; `null` in lists that do not count. */
  readonly number: number | null;
  readonly html: string;
}

/** A fix as it is gone through: steps to tick, and what stands between them. */
export type FixPart =
  | { readonly kind: 'text'; readonly html: string }
  | { readonly kind: 'steps'; readonly steps: readonly FixStep[] };

/** Tags that no closing tag follows. */
const voidTags = new Set(['br', 'hr', 'img', 'wbr']);

function isList(name: string): boolean {
  return name === 'ol' || name === 'ul';
}

/** A list whose items become steps. */
interface OpenList {
  readonly isNumbered: boolean;
  readonly start: number;
  readonly items: string[];
  /** Lists that are open, this one included. */
  depth: number;
}

/** Takes HTML apart, piece by piece. */
class FixReader {
  private readonly _parts: FixPart[] = [];
  private _text: string = '';
  /** Elements around the present place, outside of lists. */
  private readonly _open: { readonly name: string; readonly html: string }[] = [];
  private _list: OpenList | undefined;
  private _count: number = 0;

  public piece(html: string): void {
    const list = this._list;
    if (!list) this._text += html;
    else if (list.items.length > 0) list.items[list.items.length - 1] += html;
    else if (html.trim() !== '') list.items.push(html);
  }

  public tag(tag: HtmlTag, html: string): void {
    if (this._list) this._tagInList(this._list, tag, html);
    else if (isList(tag.name) && !tag.closing && this._isTop) this._beginList(tag.name, html);
    else {
      this._text += html;
      this._remember(tag, html);
    }
  }

  public result(): readonly FixPart[] {
    if (this._list) this._endList(this._list);
    this._endText('');
    return this._parts;
  }

  /** SharePoint puts a `div` around what it stores; what stands in a quote or a table is no step. */
  private get _isTop(): boolean {
    return this._open.every(({ name }) => name === 'div');
  }

  private _remember({ name, closing }: HtmlTag, html: string): void {
    if (name === '' || voidTags.has(name)) return;
    if (!closing) this._open.push({ name, html });
    else {
      const at = this._open.map((element) => element.name).lastIndexOf(name);
      if (at >= 0) this._open.length = at;
    }
  }

  private _beginList(name: string, html: string): void {
    this._endText(this._open.map(() => '</div>').join(''));
    const start = Number(/\sstart\s*=\s*["']?(\d{1,6})/i.exec(html)?.[1] ?? 1);
    this._list = { isNumbered: name === 'ol', start, items: [], depth: 1 };
  }

  private _tagInList(list: OpenList, { name, closing }: HtmlTag, html: string): void {
    if (isList(name)) list.depth += closing ? -1 : 1;
    if (list.depth === 0) this._endList(list);
    else if (name !== 'li' || list.depth > 1) this.piece(html);
    else if (!closing) list.items.push('');
  }

  private _endList({ items, isNumbered, start }: OpenList): void {
    this._list = undefined;
    this._text = this._open.map(({ html }) => html).join('');
    const steps = items
      .map((html, at) => ({ html: html.trim(), number: isNumbered ? start + at : null }))
      .filter(({ html }) => !isBlankHtml(html))
      .map((step) => ({ ...step, index: this._count++ }));
    if (steps.length > 0) this._parts.push({ kind: 'steps', steps });
  }

  private _endText(closing: string): void {
    const html = (this._text + closing).trim();
    this._text = '';
    if (!isBlankHtml(html)) this._parts.push({ kind: 'text', html });
  }
}

/**
 * The items of the fix's lists as steps, and the text around them as it is. `html` is sanitised: its tags are closed. A list
 * within an item is part of the step.
 */
export function fixParts(html: string): readonly FixPart[] {
  const reader = new FixReader();
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const open = next === -1 ? html.length : next;
    if (open > at) reader.piece(html.slice(at, open));
    if (open === html.length) break;
    const tag = tagAt(html, open);
    const end = tag?.end ?? open + 1;
    if (tag) reader.tag(tag, html.slice(open, end));
    else reader.piece('&lt;');
    at = end;
  }
  return reader.result();
}

export function stepCount(parts: readonly FixPart[]): number {
  return parts.reduce((count, part) => count + (part.kind === 'steps' ? part.steps.length : 0), 0);
}
