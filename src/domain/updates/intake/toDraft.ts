import type { NoticeDetail, NoticeDraft, NoticeField } from '../notice';
import { platformsInText, platformsOfNotice, servicesInText } from '../namedInText';
import { fingerprintOf, type Fingerprint } from '../text/fingerprint';
import { textOfHtml } from '../text/htmlText';
import { categoryOfTitle, parseCategory, parseSeverity, tagsSayMajorChange } from '../vocabulary';
import { htmlOfBody } from './bodyHtml';
import type { DayOrder } from './dateShapes';
import { fitTitle } from './fitTitle';
import type { IntakeTools, RowProblem, RowWarning } from './intakeModel';
import { lostWords } from './lostWords';
import { unsaidFieldsOf, type RawNotice } from './rawNotice';
import { readDates } from './readDates';

/** SharePoint keeps 255 characters of an address. */
const longestAddress = 255;

export type DraftResult =
  | {
      readonly draft: NoticeDraft;
      readonly fingerprint: Fingerprint;
      readonly warnings: readonly RowWarning[];
    }
  | { readonly problem: RowProblem };

interface Body {
  readonly html: string | null;
  readonly text: string;
  readonly warnings: readonly RowWarning[];
}

function bodyOf(raw: RawNotice, wholeTitleHtml: string, sanitize: IntakeTools['sanitize']): Body {
  if (raw.body === undefined && wholeTitleHtml === '') return { html: null, text: '', warnings: [] };
  const before = wholeTitleHtml + htmlOfBody(raw.body ?? '', raw.bodyKind);
  const html = sanitize(before);
  const text = textOfHtml(html);
  const words = lostWords(textOfHtml(before), text);
  return { html, text, warnings: words.length > 0 ? [{ warning: 'wordsLost', words }] : [] };
}

function webAddress(text: string): string | null {
  try {
    const url = new URL(text);
    return /^https?:$/.test(url.protocol) && url.href.length <= longestAddress ? url.href : null;
  } catch {
    return null;
  }
}

/** An address that cannot be stored as a link is not lost: it stays among the details. */
function linkOf(raw: RawNotice): Pick<NoticeDraft, 'link' | 'details'> {
  const text = raw.link?.trim() ?? '';
  const details: readonly NoticeDetail[] = raw.details ?? [];
  const link = text === '' ? null : webAddress(text);
  const isLost = text !== '' && link === null;
  return { link, details: isLost ? [...details, { name: 'ExternalLink', value: text }] : details };
}

function unknownWords(draft: Pick<NoticeDraft, 'category' | 'severity'>): readonly RowWarning[] {
  return (['category', 'severity'] as const)
    .filter((field) => draft[field].value === 'other')
    .map((field) => ({ warning: 'unknownWord', field, value: draft[field].text }));
}

function trimmed(values: readonly string[] | undefined): readonly string[] {
  return [...new Set((values ?? []).map((value) => value.trim()).filter(Boolean))];
}

/** What the source does not say, found in what it does say. */
function derivedContent(
  raw: RawNotice,
  title: string,
  text: string
): Pick<NoticeDraft, 'category' | 'services' | 'platforms' | 'isMajorChange'> {
  const services = trimmed(raw.services);
  const named = platformsInText((raw.platforms ?? []).join('\n'));
  return {
    category: raw.category === undefined ? categoryOfTitle(title) : parseCategory(raw.category),
    services: services.length > 0 ? services : servicesInText(`${raw.context ?? ''}\n${title}\n${text}`),
    platforms: named.length > 0 ? named : platformsOfNotice(title, text),
    isMajorChange: raw.isMajorChange ?? tagsSayMajorChange(raw.tags ?? [])
  };
}

const derivable: readonly NoticeField[] = ['category', 'services', 'platforms', 'isMajorChange'];

/** A notice as it is stored, or why it cannot be taken. */
export function toDraft(raw: RawNotice, tools: IntakeTools, order: DayOrder | undefined): DraftResult {
  const { title, wholeTitleHtml } = fitTitle(raw.title);
  const sourceId = raw.sourceId.trim();
  if (sourceId === '') return { problem: { problem: 'missing', field: 'sourceId' } };
  if (title === '') return { problem: { problem: 'missing', field: 'title' } };
  const dates = readDates(raw, order);
  if ('problem' in dates) return { problem: dates };
  const body = bodyOf(raw, wholeTitleHtml, tools.sanitize);
  const derived = derivedContent(raw, title, body.text);
  const unsaid = new Set(unsaidFieldsOf(raw));
  // A source that could say it, and leaves it empty, has not said it either.
  if (trimmed(raw.services).length === 0) unsaid.add('services');
  if (platformsInText((raw.platforms ?? []).join('\n')).length === 0) unsaid.add('platforms');
  const draft: NoticeDraft = {
    sourceKind: raw.sourceKind,
    sourceId,
    title,
    bodyHtml: body.html,
    severity: parseSeverity(raw.severity ?? ''),
    tags: trimmed(raw.tags),
    ...derived,
    ...dates,
    ...linkOf(raw),
    unsaid,
    derived: new Set(derivable.filter((field) => unsaid.has(field)))
  };
  const titleWarning: readonly RowWarning[] = wholeTitleHtml === '' ? [] : [{ warning: 'titleShortened' }];
  const fingerprint = fingerprintOf({ title, text: body.html === null ? null : body.text });
  return { draft, fingerprint, warnings: [...titleWarning, ...unknownWords(draft), ...body.warnings] };
}
