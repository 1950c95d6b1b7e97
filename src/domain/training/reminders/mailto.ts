/** A message that a mail program opens with, for a person to send. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** What browsers and mail programs on Windows take of an address; Outlook cuts longer ones without a word. */
const longestAddress = 2000;

function withCrLf(text: string): string {
  // Half a character cannot be encoded.
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n|\r|\n/g, '\r\n');
}

/** The addresses, without what would become a header of its own. */
function recipients(to: readonly string[]): string {
  return to.map((address) => encodeURIComponent(withCrLf(address.trim())).replace(/%40/g, '@')).join(',');
}

/** The `mailto:` address of a message; `undefined` when it is too long: the text is copied and pasted then. */
export function mailtoAddress({ to, subject, body }: Mail): string | undefined {
  const query = [
    ['subject', withCrLf(subject).replace(/\r\n/g, ' ')],
    ['body', withCrLf(body)]
  ].map(([name, value]) => `${name ?? ''}=${encodeURIComponent(value ?? '')}`);
  const address = `mailto:${recipients(to)}?${query.join('&')}`;
  return address.length > longestAddress ? undefined : address;
}
