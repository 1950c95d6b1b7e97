import { plainTextToHtml } from '../../guide/plainTextToHtml';
import { maxTitleLength } from '../../tasks/validateDraft';

export interface FittedTitle {
  readonly title: string;
  /** The whole title as a paragraph, to stand before the text; empty when the title is whole. */
  readonly wholeTitleHtml: string;
}

/** A title on one line that fits into SharePoint; where words must be left out, none is lost. */
export function fitTitle(text: string): FittedTitle {
  const title = text.replace(/\s+/g, ' ').trim();
  if (title.length <= maxTitleLength) return { title, wholeTitleHtml: '' };
  const cut = title.slice(0, maxTitleLength - 1);
  const atWord = cut.replace(/\s+\S*$/, '');
  const kept = (atWord.length > maxTitleLength / 2 ? atWord : cut).replace(/[\ud800-\udbff]$/, '');
  return { title: `${kept}…`, wholeTitleHtml: plainTextToHtml(title) };
}
