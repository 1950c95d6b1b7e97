import { plainTextToHtml } from '../../guide/plainTextToHtml';
import { looksLikeHtml } from '../text/htmlText';
import type { RawNotice } from './rawNotice';
import { spacedBlocks } from './spacedBlocks';

const control = /[^\P{Cc}\t\n\r]|\p{Cs}/gu;

/** The body of a notice as HTML that is not sanitised yet; plain text is escaped. */
export function htmlOfBody(body: string, kind: RawNotice['bodyKind']): string {
  // Control characters and halves of characters cannot be stored in a list, and are no text.
  const text = body.replace(control, ' ');
  const isHtml = kind === 'html' || (kind === 'unknown' && looksLikeHtml(text));
  return isHtml ? spacedBlocks(text.trim()) : plainTextToHtml(text);
}
