import { plainTextToHtml } from '../../../guide/plainTextToHtml';
import { spacedBlocks } from '../../../updates/intake/spacedBlocks';
import { blocksOfMarkdown, htmlOfBlocks } from '../../../updates/intake/markdown/renderMarkdown';
import { looksLikeHtml } from '../../../updates/text/htmlText';
import { hasBlockSigns, hasInlineSigns } from './markdownSigns';

export type TextKind = 'html' | 'markdown' | 'plain';

const beginsWithBlock = /^\s*<(?:p|div|ul|ol|h[1-6]|table|blockquote|pre|section|article|span|br)\b[^<>]*>/i;

/** What a text is written in, told from the text: people paste everything. */
export function textKindOf(text: string): TextKind {
  if (beginsWithBlock.test(text)) return 'html';
  if (hasBlockSigns(text) || hasInlineSigns(text)) return 'markdown';
  return looksLikeHtml(text) ? 'html' : 'plain';
}

const control = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

/** Control characters and halves of characters cannot be stored in a list, and are no text. */
export function storable(text: string): string {
  return text.replace(control, ' ').replace(/\r\n?/g, '\n');
}

/** HTML as it is written by people and programs, ready for a sanitiser: words on both sides of a tag stay apart. */
export function htmlOfHtml(html: string): string {
  return spacedBlocks(html.trim());
}

/** A text of any kind as HTML that is not sanitised yet. */
export function htmlOfText(text: string): string {
  const kind = textKindOf(text);
  if (kind === 'html') return htmlOfHtml(text);
  return kind === 'markdown' ? htmlOfBlocks(blocksOfMarkdown(text)) : plainTextToHtml(text);
}

const onlyParagraph = /^<p>((?:(?!<p>|<\/p>)[^])*)<\/p>$/;

/** Texts as the items of a list. */
export function htmlOfItems(items: readonly string[], isOrdered: boolean): string {
  if (items.length === 0) return '';
  const tag = isOrdered ? 'ol' : 'ul';
  const written = items.map((item) => `<li>${htmlOfText(item).trim().replace(onlyParagraph, '$1')}</li>`);
  return `<${tag}>${written.join('')}</${tag}>`;
}
