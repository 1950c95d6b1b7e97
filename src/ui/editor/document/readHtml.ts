import { DOMParser as DocumentReader, type Node as Doc } from 'prosemirror-model';
import { sanitizeHtml } from '../../richText/sanitizeHtml';
import { dropIdleBreaks } from './lineBreaks';
import { schema } from './schema';

const reader = DocumentReader.fromSchema(schema);

/** Characters that say nothing: SharePoint's own editor fills empty lines with U+200B. */
const silent = /[\u200b\ufeff]|(?![\t\n\f\r])\p{Cc}/gu;

export function withoutSilent(text: string): string {
  return text.replace(silent, '');
}

function tidyCode(pre: Element): void {
  for (const lineBreak of pre.querySelectorAll('br')) lineBreak.replaceWith('\n');
  // Words and lines count in code; no formatting does.
  pre.textContent = (pre.textContent ?? '').replace(/\r\n?/g, '\n').replace(/\n+$/, '');
}

/** An item needs a line for the cursor before what is nested in it. */
function leadWithLine(item: Element): void {
  const first = Array.from(item.childNodes).find((node) => /\S/.test(node.textContent ?? ''));
  if (first instanceof Element && first.matches('ul, ol, blockquote, table')) {
    item.prepend(item.ownerDocument.createElement('p'));
  }
}

/** Stored HTML as a document. Nothing of it runs or is fetched. */
export function readHtml(html: string): Doc {
  const { body } = new DOMParser().parseFromString(withoutSilent(sanitizeHtml(html)), 'text/html');
  body.querySelectorAll('pre').forEach(tidyCode);
  for (const paragraph of body.querySelectorAll('p')) {
    if (!paragraph.querySelector('br') && !/[^ \t\r\n\f]/.test(paragraph.textContent ?? ''))
      paragraph.remove();
  }
  for (const table of body.querySelectorAll('table')) if (!table.querySelector('td, th')) table.remove();
  dropIdleBreaks(body);
  body.querySelectorAll('li').forEach(leadWithLine);
  return reader.parse(body);
}
