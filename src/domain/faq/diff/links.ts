import { decodeEntities } from '../../updates/text/entities';
import { tagAt } from '../../updates/text/htmlTag';

const address = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** The address of a link's tag; `undefined` for any other tag. */
export function addressOfTag(tag: string): string | undefined {
  if (!/^<a\s/i.test(tag)) return undefined;
  const [, double, single, bare] = address.exec(tag) ?? [];
  const value = double ?? single ?? bare;
  return value === undefined ? undefined : decodeEntities(value).trim();
}

/** Where the links of a text lead, in order. */
export function linksOf(html: string): readonly string[] {
  const links: string[] = [];
  let open = html.indexOf('<');
  while (open !== -1) {
    const tag = tagAt(html, open);
    const link = tag && addressOfTag(html.slice(open, tag.end));
    if (link !== undefined && link !== '') links.push(link);
    open = html.indexOf('<', tag?.end ?? open + 1);
  }
  return links;
}
