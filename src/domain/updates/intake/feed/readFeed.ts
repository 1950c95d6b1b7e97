import { excerptOf, type FileProblem, type IntakeOptions, type IntakeTools } from '../intakeModel';
import type { RawRow } from '../rawNotice';
import { feedDocument } from './feedDocument';
import { feedNotice, linkOf, textOfChild, type FeedContext } from './feedNotice';

const entryNames = new Set(['item', 'entry']);

function entriesOf(root: Element): readonly Element[] {
  return Array.from(root.getElementsByTagName('*')).filter((element) => {
    const isEntry = entryNames.has(element.localName.toLowerCase());
    // Podcast and media feeds have an "item" within an item; only those right under the feed are entries.
    return isEntry && !entryNames.has(element.parentElement?.localName.toLowerCase() ?? '');
  });
}

function contextOf(root: Element): FeedContext {
  const channel = Array.from(root.children).find((child) => child.localName.toLowerCase() === 'channel');
  const feed = channel ?? root;
  return { title: textOfChild(feed, 'title') ?? '', site: linkOf(feed) ?? textOfChild(feed, 'id') ?? '' };
}

function absolute(link: string | undefined, base: string | undefined): string | undefined {
  if (link === undefined || base === undefined) return link;
  try {
    return new URL(link, base).href;
  } catch {
    return link;
  }
}

/** Reads an RSS (0.9 to 2.0) or Atom feed. Rows count its entries from 1. */
export function readFeed(
  text: string,
  { parseXml }: IntakeTools,
  options: IntakeOptions
): readonly RawRow[] | FileProblem {
  const document = feedDocument(text, parseXml);
  if ('problem' in document) return document;
  const root = document.documentElement;
  const context = contextOf(root);
  return entriesOf(root).map((entry, index) => {
    const notice = feedNotice(entry, context);
    const base = options.pageAddress ?? (context.site || undefined);
    return {
      row: index + 1,
      notice: { ...notice, link: absolute(notice.link, base) },
      excerpt: excerptOf(notice.title || (entry.textContent ?? ''))
    };
  });
}
