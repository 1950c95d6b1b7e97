/** Addresses that lead somewhere by themselves. */
const isWhole = /^\s*[a-z][a-z\d+.-]*:/i;

/** A link that holds only part of an address, in any text of HTML. */
const partLink = /\shref\s*=\s*["']?(?!\s*[a-z][a-z\d+.-]*:)[^\s"'>#]/i;

export function hasPartLinks(html: string): boolean {
  return partLink.test(html);
}

const markdownEnding = /\.md$/i;

/** The whole address. Pages of a site do without the ending that their source has. */
function wholeAddress(address: string, page: URL): string {
  const url = new URL(address, page);
  if (!markdownEnding.test(page.pathname)) url.pathname = url.pathname.replace(markdownEnding, '');
  return url.href;
}

/**
 * The HTML with links completed that hold only part of an address, as pages write them. Changes nothing else; the parser
 * runs no scripts and loads nothing.
 */
export function withWholeLinks(html: string, pageAddress: string): string {
  if (!hasPartLinks(html) && !html.includes('#')) return html;
  const page = new URL(pageAddress);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const link of body.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (isWhole.test(address)) continue;
    try {
      link.setAttribute('href', wholeAddress(address, page));
    } catch {
      // An address that cannot be completed stays for the sanitiser to judge.
    }
  }
  return body.innerHTML;
}
