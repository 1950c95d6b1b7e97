import { fitTitle } from '../../updates/intake/fitTitle';
import { lostWords } from '../../updates/intake/lostWords';
import { excerptOf } from '../../updates/intake/intakeModel';
import { textOfHtml } from '../../updates/text/htmlText';
import { emptyEntry, type EntryDraft } from '../entry';
import { textFields, type EntryTextField } from '../diff/entryFields';
import { tidyDraft } from '../entryDraft';
import { isBlankHtml } from '../html';
import { choicesOf } from './choices';
import { sourceKeyOf } from './entryKey';
import { errorCodesOf } from './findCodes';
import {
  longestEntryText,
  type EntryIntakeOptions,
  type EntryIntakeTools,
  type EntryRowProblem,
  type EntryRowWarning,
  type RefusedEntryRow,
  type TakenEntryRow
} from './intakeModel';
import type { RawEntry, RawList } from './rawEntry';
import { saidFields } from './saidFields';
import { entryTexts } from './text/entryTexts';
import { titleOf } from './text/titleOf';

type Texts = Pick<EntryDraft, EntryTextField>;

interface SafeTexts {
  readonly texts: Texts;
  /** Everything that people see. */
  readonly plain: string;
  readonly warnings: readonly EntryRowWarning[];
}

function safeTexts(unsafe: Readonly<Record<EntryTextField, string>>, tools: EntryIntakeTools): SafeTexts {
  const texts: Record<EntryTextField, string | null> = { ...emptyTexts };
  const warnings: EntryRowWarning[] = [];
  const plain: string[] = [];
  for (const field of textFields) {
    const html = unsafe[field];
    const safe = html === '' ? '' : tools.sanitize(html).trim();
    const text = textOfHtml(safe);
    const words = html === safe ? [] : lostWords(textOfHtml(html), text);
    if (words.length > 0) warnings.push({ warning: 'wordsLost', field, words });
    texts[field] = isBlankHtml(safe) ? null : safe;
    if (text !== '') plain.push(text);
  }
  return { texts, plain: plain.join('\n'), warnings };
}

const emptyTexts: Texts = {
  reply: null,
  cause: null,
  fix: null,
  confirm: null,
  collect: null,
  escalate: null
};

function trimmed(raw: RawEntry, list: RawList): readonly string[] {
  return [...new Set((raw.lists.get(list) ?? []).map((value) => value.trim()).filter(Boolean))];
}

function reviewEveryOf(raw: RawEntry): {
  readonly months: number;
  readonly warnings: readonly EntryRowWarning[];
} {
  const value = raw.words.get('reviewEvery')?.trim() ?? '';
  const months = Number(value);
  if (value === '') return { months: emptyEntry.reviewEvery, warnings: [] };
  if (Number.isInteger(months) && months >= 1 && months <= 36) return { months, warnings: [] };
  const warning = { warning: 'unreadableNumber' as const, field: 'reviewEvery' as const, value };
  return { months: emptyEntry.reviewEvery, warnings: [warning] };
}

function lengthProblem(texts: Texts): EntryRowProblem | undefined {
  const field = textFields.find((one) => (texts[one]?.length ?? 0) > longestEntryText);
  const length = field === undefined ? 0 : (texts[field]?.length ?? 0);
  return field && { problem: 'tooLong', field, length, max: longestEntryText };
}

/** An entry as it would be stored, or why it cannot be taken. */
export function toEntry(
  row: number,
  raw: RawEntry,
  tools: EntryIntakeTools,
  options: EntryIntakeOptions
): TakenEntryRow | RefusedEntryRow {
  const written = titleOf(raw);
  const { title, wholeTitleHtml } = fitTitle(written.title);
  if (title === '') {
    const excerpt = excerptOf(raw.texts.map(({ text }) => text).join(' '));
    return { kind: 'notTaken', row, title: excerpt, problem: { problem: 'missingTitle' } };
  }
  const unsafe = entryTexts(written.raw, written.formattedHtml || wholeTitleHtml, tools, options);
  const { texts, plain, warnings } = safeTexts(unsafe, tools);
  const problem = lengthProblem(texts);
  if (problem) return { kind: 'notTaken', row, title, problem };
  const choices = choicesOf(raw, title);
  const review = reviewEveryOf(raw);
  const draft = tidyDraft({
    ...emptyEntry,
    ...texts,
    ...choices.draft,
    title,
    errorCodes: errorCodesOf(trimmed(raw, 'errorCodes'), raw.isExact ? '' : `${written.title}\n${plain}`),
    keywords: [...new Set([...trimmed(raw, 'keywords'), ...choices.kept])],
    notices: trimmed(raw, 'notices'),
    reviewEvery: review.months
  });
  const key = raw.words.get('key') ?? '';
  const told: readonly (readonly [boolean, EntryRowWarning])[] = [
    [wholeTitleHtml !== '', { warning: 'titleShortened' }],
    [plain === '', { warning: 'noText' }],
    [/^(?:retired|archived)$/i.test(raw.words.get('status')?.trim() ?? ''), { warning: 'wasRetired' }]
  ];
  return {
    kind: 'taken',
    row,
    title,
    sourceKey: sourceKeyOf(key, draft),
    hasKey: key.trim() !== '',
    draft,
    owner: raw.words.get('owner')?.trim() ?? '',
    related: trimmed(raw, 'related'),
    said: saidFields(raw, draft),
    warnings: [
      ...told.flatMap(([isSo, warning]) => (isSo ? [warning] : [])),
      ...choices.warnings,
      ...review.warnings,
      ...warnings
    ]
  };
}
