import { plainTextToHtml } from '../../guide/plainTextToHtml';

/** Longer addresses are cut or refused by mail programs and browsers. */
const longestMailAddress = 2000;

/**
 * An address that opens a new mail with the text, to these people when they are named. `null` when that is too long for an
 * address: the text has to be copied then.
 */
export function mailAddress(subject: string, text: string, to: readonly string[] = []): string | null {
  const body = encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));
  // Only the sign before the domain may stand as it is.
  const people = to.map((person) => encodeURIComponent(person).replace(/%40/g, '@')).join(',');
  const address = `mailto:${people}?subject=${encodeURIComponent(subject)}&body=${body}`;
  return address.length <= longestMailAddress ? address : null;
}

const address = /https?:\/\/[^\s<>"']*[^\s<>"'.,;:!?)]/g;

/** The text as HTML for the clipboard: Teams and Outlook take paragraphs and links from it. */
export function messageHtml(text: string): string {
  return plainTextToHtml(text).replace(address, (url) => `<a href="${url}">${url}</a>`);
}
