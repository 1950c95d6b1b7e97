import { blocksOfMarkdown, textOfInline } from '../../../updates/intake/markdown/renderMarkdown';
import { looksLikeHtml, textOfHtml } from '../../../updates/text/htmlText';
import { maxTitleLength } from '../../../tasks/validateDraft';
import type { RawEntry } from '../rawEntry';
import { htmlOfText, storable } from './htmlOfText';
import { hasInlineSigns, hasLink } from './markdownSigns';

interface WrittenTitle {
  readonly title: string;
  /** The title as it is formatted, when it leads somewhere that its words don't name. */
  readonly formattedHtml: string;
  /** What else the source says. */
  readonly raw: RawEntry;
}

function plainTitle(text: string): string {
  if (hasInlineSigns(text)) {
    const inline = blocksOfMarkdown(text.replace(/\s+/g, ' ').trim()).find(({ type }) => type === 'inline');
    return textOfInline(inline) || text;
  }
  return /<\/?[a-z][^<>]*>|&(?:amp|lt|gt|quot|nbsp|#\d+);/i.test(text) && looksLikeHtml(text)
    ? textOfHtml(text)
    : text;
}

/** A short symptom stands in for a title that is missing; a long one is shortened there and whole in the text. */
function fromSymptom(raw: RawEntry): WrittenTitle {
  const symptom = raw.texts.find(({ part, text }) => part === 'symptom' && text.trim() !== '');
  const title = symptom ? textOfHtml(htmlOfText(storable(symptom.text))) : '';
  const isWhole = title.length <= maxTitleLength && !title.includes('\n');
  const texts = isWhole ? raw.texts.filter((text) => text !== symptom) : raw.texts;
  const firstLine = title.split('\n')[0] ?? '';
  return { title: isWhole ? title : firstLine, formattedHtml: '', raw: { ...raw, texts } };
}

/** The title of an entry in plain words. */
export function titleOf(raw: RawEntry): WrittenTitle {
  const written = storable(raw.words.get('title') ?? '');
  if (raw.isExact) return { title: written, formattedHtml: '', raw };
  if (written.trim() === '') return fromSymptom(raw);
  return {
    title: plainTitle(written),
    formattedHtml: hasLink(written) ? htmlOfText(written) : '',
    raw
  };
}
