import type { NoticeDetail } from '../../notice';
import { looksLikeHtml, textOfHtml } from '../../text/htmlText';
import { slugOf } from '../../text/slug';
import { essenceOf } from '../../text/words';
import type { RawNotice } from '../rawNotice';
import { htmlOfContent } from './xhtml';

/** The feed that an entry stands in. */
export interface FeedContext {
  readonly title: string;
  /** Where the feed's site is: tells ids like "12" of two feeds apart. */
  readonly site: string;
}

function childrenNamed(element: Element, name: string): readonly Element[] {
  return Array.from(element.children).filter((child) => child.localName.toLowerCase() === name);
}

/** The text of the first child of one of these names that has any; names as far as they go without a prefix. */
export function textOfChild(element: Element, ...names: readonly string[]): string | undefined {
  const texts = names.flatMap((name) =>
    childrenNamed(element, name.toLowerCase()).map((child) => (child.textContent ?? '').trim())
  );
  return texts.find((text) => text !== '') ?? texts[0];
}

/** Titles often hold references that were written twice over: "Tips &amp;amp; tricks". */
function plainTitle(text: string): string {
  return looksLikeHtml(text) ? textOfHtml(text).replace(/\s+/g, ' ') : text;
}

export function linkOf(entry: Element): string | undefined {
  const links = childrenNamed(entry, 'link');
  const alternate = links.find((link) => {
    const relation = link.getAttribute('rel');
    return link.hasAttribute('href') && (relation === null || relation === 'alternate');
  });
  const address =
    alternate?.getAttribute('href') ?? links.find((link) => link.textContent?.trim())?.textContent;
  const guid = childrenNamed(entry, 'guid')[0];
  const isAddress = guid && guid.getAttribute('isPermaLink') !== 'false';
  return address?.trim() ?? (isAddress ? guid.textContent?.trim() : undefined);
}

function contentHtml(element: Element): string {
  return element.getAttribute('type') === 'xhtml' ? htmlOfContent(element) : (element.textContent ?? '');
}

interface Texts {
  readonly body: string | undefined;
  readonly summary: string | undefined;
}

/** The longest form of the text is the body; a summary that it does not contain stays as a detail. */
function textsOf(entry: Element): Texts {
  const full = ['encoded', 'content'].flatMap((name) => childrenNamed(entry, name));
  const short = ['description', 'summary'].flatMap((name) => childrenNamed(entry, name));
  const [first, ...rest] = [...full, ...short].map(contentHtml).filter((text) => text.trim() !== '');
  const body = first ?? (full.length + short.length > 0 ? '' : undefined);
  const bodyEssence = essenceOf(textOfHtml(first ?? ''));
  const more = rest.map((text) => textOfHtml(text)).filter((text) => !bodyEssence.includes(essenceOf(text)));
  return { body, summary: more.length > 0 ? more.join('\n') : undefined };
}

/** Ids that are the same nowhere else: addresses, tag URIs, UUIDs. */
const globalId = /^(?:[a-z][a-z0-9+.-]*:|[0-9a-f]{8}-[0-9a-f]{4}-)/i;

function sourceIdOf(entry: Element, link: string | undefined, context: FeedContext): string {
  const about = entry.getAttribute('rdf:about') ?? entry.getAttribute('about');
  const id = textOfChild(entry, 'guid', 'id') || about || link || '';
  if (id === '' || globalId.test(id)) return id;
  return `${slugOf(context.site || context.title)}/${id}`;
}

function tagsOf(entry: Element): readonly string[] | undefined {
  const categories = [...childrenNamed(entry, 'category'), ...childrenNamed(entry, 'subject')];
  if (categories.length === 0) return undefined;
  return categories.map((category) => category.getAttribute('term') ?? category.textContent ?? '');
}

/** An entry of a feed. Feeds say nothing about category, severity, act-by and reach. */
export function feedNotice(entry: Element, context: FeedContext): RawNotice {
  const link = linkOf(entry);
  const { body, summary } = textsOf(entry);
  const published = textOfChild(entry, 'pubdate', 'published', 'issued', 'date', 'created');
  const lastModified = textOfChild(entry, 'updated', 'modified');
  const details: readonly NoticeDetail[] = [
    ...(context.title === '' ? [] : [{ name: 'Feed', value: context.title }]),
    ...(summary === undefined ? [] : [{ name: 'Summary', value: summary }])
  ];
  return {
    sourceKind: 'feed',
    sourceId: sourceIdOf(entry, link, context),
    title: plainTitle(textOfChild(entry, 'title') ?? ''),
    body,
    bodyKind: 'unknown',
    tags: tagsOf(entry),
    published: published ?? lastModified,
    lastModified: lastModified ?? published,
    link,
    details,
    context: context.title
  };
}
