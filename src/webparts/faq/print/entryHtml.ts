import type { Entry, PublishedAnswer } from '../../../domain/faq/entry';
import { isBlankHtml } from '../../../domain/faq/html';
import { sectionNames, type SectionName } from '../../../domain/faq/search/document';
import { sanitizeHtml } from '../../../ui/richText/sanitizeHtml';
import { fill } from '../../../ui/words/fill';
import { levelName, statusName, textPartName } from '../words/choiceNames';
import type { FaqWords } from '../words/FaqWords';

/** What is printed of an entry: whole for the team, or what users may be told. */
export type PrintableEntry =
  | { readonly face: 'team'; readonly entry: Entry }
  | { readonly face: 'users'; readonly entry: PublishedAnswer };

export interface PrintOptions {
  /** "May be wrong since …", when it may. */
  readonly doubt?: string | undefined;
  /** What the title stands in; `none` where it stands at the top of the page. */
  readonly heading: 'none' | 'h2' | 'h3';
}

const partHeadings = { none: 'h2', h2: 'h3', h3: 'h4' } as const;

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);
}

function factsOf({ strings, formats }: FaqWords, printable: PrintableEntry): readonly string[] {
  const { entry } = printable;
  const { errorCodes, platforms, verifiedOn } = entry;
  const verified =
    verifiedOn === null
      ? strings.NeverVerified
      : fill(strings.VerifiedOnDay, { day: formats.date(verifiedOn) });
  return [
    ...(printable.face === 'team' ? [statusName(strings, printable.entry.status)] : []),
    ...(errorCodes.length > 0 ? [formats.list(errorCodes)] : []),
    platforms.length > 0 ? formats.list(platforms) : strings.AllPlatforms,
    ...(printable.face === 'team' && printable.entry.level !== null
      ? [levelName(strings, printable.entry.level)]
      : []),
    verified
  ];
}

function partsOf(printable: PrintableEntry): readonly (readonly [name: SectionName, html: string])[] {
  if (printable.face === 'users') return [['reply', printable.entry.reply]];
  return sectionNames.flatMap((name) => {
    const html = printable.entry[name];
    return html === null || isBlankHtml(html) ? [] : [[name, html] as const];
  });
}

/**
 * An entry as HTML for `printHtml`, with its parts under their names in the words of the page.
 */
export function entryHtml(words: FaqWords, printable: PrintableEntry, options: PrintOptions): string {
  const { doubt, heading } = options;
  const part = partHeadings[heading];
  const facts = factsOf(words, printable).map((fact) => `<span dir="auto">${escaped(fact)}</span>`);
  const parts = partsOf(printable).map(([name, html]) => {
    // One part alone needs no name.
    const named = printable.face === 'team';
    const title = named ? `<${part}>${escaped(textPartName(words.strings, name))}</${part}>` : '';
    // What one text leaves open would swallow all that follows.
    return `${title}<div dir="auto">${sanitizeHtml(html)}</div>`;
  });
  return [
    heading === 'none' ? '' : `<${heading} dir="auto">${escaped(printable.entry.title)}</${heading}>`,
    `<p>${facts.join(' · ')}</p>`,
    doubt === undefined ? '' : `<p><strong>${escaped(doubt)}</strong></p>`,
    ...parts
  ].join('\n');
}
