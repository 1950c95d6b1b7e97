import { sanitizeHtml } from '../richText/sanitizeHtml';
import type { Culture } from '../words/culture';
import { printFrame } from './printFrame';

export interface PrintedHtml {
  readonly title: string;
  /** Made safe here: texts of people may be in it. Headings begin with `h2`; tags that rich text does not have are lost. */
  readonly html: string;
  readonly culture: Pick<Culture, 'locale' | 'isRightToLeft'>;
}

/**
 * Nobody can click on paper: where a link leads stands behind its words. A frame without an address is in quirks mode, in which
 * tables take no font from around them.
 */
const css = `
h2, h3, h4 { margin: 4mm 0 1mm; break-after: avoid; }
h2 { padding-block-start: 2mm; border-block-start: 0.2mm solid #888; font-size: 12pt; }
h3 { font-size: 10pt; }
h4 { font-size: 9.5pt; }
h1 + h2 { border: 0; margin-block-start: 0; }
ul, ol { margin: 0 0 1.5mm; padding-inline-start: 6mm; }
li, tr { break-inside: avoid; }
blockquote { margin: 0 0 1.5mm; padding-inline-start: 3mm; border-inline-start: 0.6mm solid #888; }
code, pre { font-family: Consolas, Menlo, monospace; font-size: 9pt; }
pre { margin: 0 0 1.5mm; padding: 1.5mm; border: 0.2mm solid #888; white-space: pre-wrap; direction: ltr; text-align: left; }
table { border-collapse: collapse; font: inherit; }
th, td { padding: 1mm 1.5mm; border: 0.2mm solid #888; text-align: start; vertical-align: top; }
div, p, li, td { overflow-wrap: anywhere; }
a { color: inherit; }
a[href^='http']::after { content: ' (' attr(href) ')'; font-size: 8pt; }
`;

/** Prints HTML below its title, and nothing of the page around. */
export function printHtml({ title, html, culture }: PrintedHtml): void {
  printFrame({
    title,
    culture,
    css,
    fill: (page) => {
      const content = page.createElement('div');
      content.innerHTML = sanitizeHtml(html);
      page.body.append(...content.childNodes);
    }
  });
}
