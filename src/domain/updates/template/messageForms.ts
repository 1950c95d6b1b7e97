import { plainTextToHtml } from '../../guide/plainTextToHtml';

/** Longer addresses are cut or refused by mail programs and browsers. */
const longestMailAddress = 2000;

/**
 * An address that opens a new mail with the text. `null` when the text is too long for an address: it has to be copied then.
 */
export function mailAddress(subject: string, text: string): string | null {
  const body = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${body}`;
  return address.length <= longestMailAddress ? address : null;
}

const address = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)]/g;

/** The text as HTML for the clipboard: Teams and Outlook take paragraphs and links from it. */
export function messageHtml(text: string): string {
  return plainTextToHtml(text).replace(address, (url) => `<a href="${url}">${url}</a>`);
}
