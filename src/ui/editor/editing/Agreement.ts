import { readHtml } from '../document/readHtml';
import { writeHtml } from '../document/writeHtml';
import type { Node as Doc } from 'prosemirror-model';

/**
 * What the form and the editor last agreed on. The form may hold the same text in other HTML than the editor writes; as
 * long as nobody changes the text, it keeps its own.
 */
export class Agreement {
  private given: { readonly html: string; readonly written: string };
  private current: string;

  public constructor(html: string) {
    this.given = { html, written: writeHtml(readHtml(html)) };
    this.current = html;
  }

  /** The form has another text: answers it as a document when the editor does not show the same already. */
  public take(html: string, shown: Doc): Doc | undefined {
    if (html === this.current) return undefined;
    const doc = readHtml(html);
    this.given = { html, written: writeHtml(doc) };
    this.current = html;
    return this.given.written === writeHtml(shown) ? undefined : doc;
  }

  /** The editor shows another text: answers the HTML that the form does not have yet. */
  public offer(shown: Doc): string | undefined {
    const written = writeHtml(shown);
    const html = written === this.given.written ? this.given.html : written;
    if (html === this.current) return undefined;
    this.current = html;
    return html;
  }
}
