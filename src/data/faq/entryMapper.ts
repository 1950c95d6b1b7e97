import type { RowInput, RowOf } from '../../lists';
import type { entriesList } from '../../lists/faq';
import type { Entry, EntryDraft } from '../../domain/faq/entry';
import { tidyDraft } from '../../domain/faq/entryDraft';
import { isBlankHtml } from '../../domain/faq/html';
import { toDay, toPerson } from '../tasks/taskMapper';
import { formatIds, formatLines, parseIds, parseLines } from './lines';
import { reviewMonths } from './reviewMonths';

export const entryColumns = [
  'title',
  'status',
  'kind',
  'category',
  'errorCodes',
  'platforms',
  'enrolment',
  'level',
  'reply',
  'cause',
  'fix',
  'confirm',
  'collect',
  'escalate',
  'keywords',
  'owner',
  'reviewEvery',
  'verifiedOn',
  'verifiedBy',
  'contentVersion',
  'publishedVersion',
  'approvedBy',
  'related',
  'notices',
  'feedbackSeenOn',
  'mergedInto',
  'sourceKey',
  'starterTag',
  'modified',
  'editor'
] as const;

export type EntryRow = RowOf<typeof entriesList, (typeof entryColumns)[number]>;
export type EntryInput = RowInput<typeof entriesList>;

/** HTML as it is stored: whoever shows it makes it harmless. */
function toHtml(html: string | null): string | null {
  return isBlankHtml(html) ? null : html;
}

/** People can type any number into the list. */
function toVersion(number: number): number {
  return Math.max(1, Math.floor(number));
}

export function toEntry(row: EntryRow): Entry {
  return {
    id: row.id,
    etag: row.etag,
    title: row.title,
    status: row.status,
    kind: row.kind ?? 'Error',
    category: row.category ?? 'Other',
    errorCodes: parseLines(row.errorCodes),
    platforms: row.platforms,
    enrolment: row.enrolment,
    level: row.level,
    reply: toHtml(row.reply),
    cause: toHtml(row.cause),
    fix: toHtml(row.fix),
    confirm: toHtml(row.confirm),
    collect: toHtml(row.collect),
    escalate: toHtml(row.escalate),
    keywords: parseLines(row.keywords),
    related: parseIds(row.related),
    notices: parseLines(row.notices),
    owner: row.owner && toPerson(row.owner),
    reviewEvery: reviewMonths(row.reviewEvery),
    verifiedOn: toDay(row.verifiedOn),
    verifiedBy: row.verifiedBy && toPerson(row.verifiedBy),
    contentVersion: toVersion(row.contentVersion),
    publishedVersion: row.publishedVersion === null ? null : toVersion(row.publishedVersion),
    approvedBy: row.approvedBy && toPerson(row.approvedBy),
    feedbackSeenOn: row.feedbackSeenOn,
    mergedInto: row.mergedInto?.id ?? null,
    sourceKey: row.sourceKey,
    starterTag: row.starterTag,
    modifiedOn: row.modified,
    modifiedBy: toPerson(row.editor)
  };
}

export function fromDraft(draft: EntryDraft): EntryInput {
  const { owner, errorCodes, keywords, related, notices, ...same } = tidyDraft(draft);
  return {
    ...same,
    errorCodes: formatLines(errorCodes),
    keywords: formatLines(keywords),
    related: formatIds(related),
    notices: formatLines(notices),
    owner: owner?.id ?? null
  };
}

/** A new entry: a draft of the first version. */
export function newEntry(
  draft: EntryDraft,
  source: { readonly sourceKey: string | null; readonly starterTag: string | null }
): EntryInput {
  return { ...fromDraft(draft), ...source, status: 'Draft', contentVersion: 1 };
}
