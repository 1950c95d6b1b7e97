import { escapeHtml } from '../../domain/updates/text/escapeHtml';

function elements(tag: string, texts: readonly string[]): string {
  return texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('');
}

/** Each text a paragraph. */
export function paragraphs(...texts: readonly string[]): string {
  return elements('p', texts);
}

/** What is done one after the other. */
export function steps(...texts: readonly string[]): string {
  return `<ol>${elements('li', texts)}</ol>`;
}

/** What is gathered or looked at in any order. */
export function points(...texts: readonly string[]): string {
  return `<ul>${elements('li', texts)}</ul>`;
}
