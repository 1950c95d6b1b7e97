import { textOfHtml } from '../../text/htmlText';
import { blocksOfMarkdown, htmlOfBlocks, textOfInline, type MarkdownToken } from './renderMarkdown';

/** A heading of a page with what stands under it. */
export interface PageSection {
  /** 1 to 6; 0 for the page itself. */
  readonly level: number;
  readonly title: string;
  /** From 1. */
  readonly line: number;
  /** The heading itself: opening, words, closing. */
  readonly heading: readonly MarkdownToken[];
  /** The blocks before the first heading below this one. */
  readonly blocks: readonly MarkdownToken[];
  readonly sections: readonly PageSection[];
}

interface OpenSection extends PageSection {
  readonly blocks: MarkdownToken[];
  readonly sections: PageSection[];
}

function sectionOf(tokens: readonly MarkdownToken[], index: number): OpenSection {
  const heading = tokens.slice(index, index + 3);
  const line = (heading[0]?.map?.[0] ?? 0) + 1;
  const level = Number(heading[0]?.tag.slice(1));
  return { level, title: textOfInline(heading[1]), line, heading, blocks: [], sections: [] };
}

/** The headings of a page as a tree. Headings within quotations and lists belong to the text. */
export function outlineOf(markdown: string): PageSection {
  const tokens = blocksOfMarkdown(markdown);
  const page: OpenSection = { level: 0, title: '', line: 1, heading: [], blocks: [], sections: [] };
  const path: OpenSection[] = [page];
  const innermost = (): OpenSection => path[path.length - 1] ?? page;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) continue;
    if (token.type !== 'heading_open' || token.level !== 0) {
      innermost().blocks.push(token);
      continue;
    }
    const section = sectionOf(tokens, index);
    while (path.length > 1 && innermost().level >= section.level) path.pop();
    innermost().sections.push(section);
    path.push(section);
    index += 2;
  }
  return page;
}

/** The words that stand under the heading itself, without those under its sub-headings. */
export function ownTextOf(section: PageSection): string {
  return section.blocks.length === 0 ? '' : textOfHtml(htmlOfBlocks(section.blocks));
}

/** Headings within a notice are third and fourth level, whatever they are on the page: the first two are the screen's. */
function htmlOfSubsection(section: PageSection, depth: number): string {
  const tag = depth === 1 ? 'h3' : 'h4';
  for (const token of section.heading) if (token.type !== 'inline') token.tag = tag;
  const inner = section.sections.map((child) => htmlOfSubsection(child, depth + 1));
  return [htmlOfBlocks(section.heading), htmlOfBlocks(section.blocks), ...inner].join('\n');
}

/** Everything under the heading as HTML, sub-headings included. */
export function htmlOfSection(section: PageSection): string {
  const parts = [
    htmlOfBlocks(section.blocks),
    ...section.sections.map((child) => htmlOfSubsection(child, 1))
  ];
  return parts.join('\n').trim();
}
