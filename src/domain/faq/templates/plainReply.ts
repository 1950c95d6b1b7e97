import { decodeEntities } from '../../updates/text/entities';
import { isInline } from '../../updates/text/htmlText';
import { tagAt } from '../../updates/text/htmlTag';
import { addressOfTag } from '../diff/links';

/** A list that is open: with numbers, how many items there were. */
interface OpenList {
  readonly isNumbered: boolean;
  count: number;
}

/** Writes HTML as text that people can read in a mail or a chat without formatting. */
class PlainWriter {
  private readonly _lines: string[] = [''];
  private readonly _lists: OpenList[] = [];
  /** Link that is open: where it leads, and where its words begin. */
  private _link: { readonly address: string; readonly line: number; readonly at: number } | undefined;
  private _isPreformatted = false;

  public text(html: string): void {
    const text = decodeEntities(html).replace(/[\u200b\ufeff]/g, '');
    if (this._isPreformatted) {
      text.split('\n').forEach((line, index) => {
        if (index > 0) this._lines.push('');
        this._add(line);
      });
      return;
    }
    const words = text.replace(/\s+/g, ' ');
    this._add(/(?:^|\s)$/.test(this._line) ? words.trimStart() : words);
  }

  public open(name: string, tag: string): void {
    if (name === 'br') this._lines.push(this._lists.length > 0 ? this._indent : '');
    else if (name === 'a') this._openLink(tag);
    else if (name === 'ol' || name === 'ul') this._openList(name === 'ol', tag);
    else if (name === 'li') this._openItem();
    else if (name === 'td' || name === 'th') this._add(this._line.trim() === '' ? '' : ' | ');
    else if (!isInline(name) && name !== 'tbody' && name !== 'thead') this._block(name === 'tr');
    if (name === 'pre') this._isPreformatted = true;
  }

  public close(name: string): void {
    if (name === 'a') this._closeLink();
    else if (name === 'ol' || name === 'ul') this._closeList();
    else if (!isInline(name) && !['li', 'td', 'th', 'tr', 'tbody', 'thead'].includes(name))
      this._block(false);
    if (name === 'pre') this._isPreformatted = false;
  }

  public result(): string {
    return this._lines
      .map((line) => line.trimEnd())
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }

  private get _line(): string {
    return this._lines[this._lines.length - 1] ?? '';
  }

  private get _indent(): string {
    return '   '.repeat(this._lists.length);
  }

  private _add(text: string): void {
    this._lines[this._lines.length - 1] = this._line + text;
  }

  /** Whether nothing but its mark or indent stands in the line. */
  private get _isFresh(): boolean {
    return /^\s*(?:(?:\d+\.|-) )?$/.test(this._line);
  }

  /** Blocks stand apart by an empty line; within a list they go on below the words of the item. */
  private _block(isRow: boolean): void {
    if (this._isFresh) return;
    if (this._lists.length > 0) this._lines.push(this._indent);
    else if (isRow) this._lines.push('');
    else this._lines.push('', '');
  }

  private _openList(isNumbered: boolean, tag: string): void {
    if (this._lists.length === 0 && !this._isFresh) this._lines.push('');
    const start = Number(/\sstart\s*=\s*"?(\d{1,6})/i.exec(tag)?.[1] ?? 1);
    this._lists.push({ isNumbered, count: start - 1 });
  }

  private _openItem(): void {
    const list = this._lists[this._lists.length - 1];
    const indent = '   '.repeat(Math.max(0, this._lists.length - 1));
    if (list) list.count += 1;
    const mark = list?.isNumbered === true ? `${list.count}. ` : '- ';
    if (this._line.trim() !== '') this._lines.push('');
    this._lines[this._lines.length - 1] = indent + mark;
  }

  private _closeList(): void {
    this._lists.pop();
    if (this._lists.length === 0) this._lines.push('', '');
  }

  private _openLink(tag: string): void {
    const address = addressOfTag(tag);
    const line = this._lines.length - 1;
    this._link = address === undefined ? undefined : { address, line, at: this._line.length };
  }

  /** Behind its words stands where a link leads, unless the words say so. */
  private _closeLink(): void {
    const link = this._link;
    this._link = undefined;
    if (!link) return;
    const words = this._lines.slice(link.line).join(' ').slice(link.at).trim();
    const address = link.address.replace(/^mailto:/i, '');
    const isSaid = words === '' || words.replace(/\/$/, '') === address.replace(/\/$/, '');
    if (words === '') this._add(address);
    else if (!isSaid) this._add(` (${address})`);
  }
}

/** The text of HTML with its lists numbered, its links written out and its paragraphs apart. */
export function plainReply(html: string): string {
  const writer = new PlainWriter();
  let at = 0;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    const open = next === -1 ? html.length : next;
    if (open > at) writer.text(html.slice(at, open));
    if (open === html.length) break;
    const tag = tagAt(html, open);
    if (!tag) writer.text('&lt;');
    else if (tag.closing) writer.close(tag.name);
    else if (tag.name !== '') writer.open(tag.name, html.slice(open, tag.end));
    at = tag?.end ?? open + 1;
  }
  return writer.result();
}
