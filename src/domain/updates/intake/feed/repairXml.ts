import { characterNamed } from '../../text/entities';

/** What XML 1.0 does not allow in a document, not even as a reference. */
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

const reference = /&(?:(amp|lt|gt|quot|apos);|#(?:\d{1,7}|x[0-9a-f]{1,6});|([a-z][a-z0-9]{1,31});)?/gi;

function repairReferences(text: string): string {
  return text.replace(reference, (whole: string, known?: string, name?: string) => {
    if (known !== undefined || whole.startsWith('&#')) return whole;
    return characterNamed(name ?? '') ?? `&amp;${whole.slice(1)}`;
  });
}

/** Where a section begins in which an ampersand is only a sign. */
const sectionStart = /<!\[CDATA\[|<!--/g;

/**
 * Many feeds are not well-formed: they use HTML's names for characters, or a bare ampersand. XML parsers then refuse the
 * whole feed. Such signs are written out here; nothing else changes.
 */
export function repairXml(xml: string): string {
  const text = xml.replace(forbidden, ' ');
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    sectionStart.lastIndex = at;
    const section = sectionStart.exec(text);
    parts.push(repairReferences(text.slice(at, section?.index ?? text.length)));
    if (!section) break;
    const close = section[0] === '<!--' ? '-->' : ']]>';
    const end = text.indexOf(close, section.index);
    at = end === -1 ? text.length : end + close.length;
    parts.push(text.slice(section.index, at));
  }
  return parts.join('');
}
