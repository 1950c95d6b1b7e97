import type { RowInput, RowOf } from '../../lists';
import type { publishedList } from '../../lists/faq';
import type { PublishedAnswer } from '../../domain/faq/entry';
import type { PublicFace } from '../../domain/faq/publicFace';
import { toDay } from '../tasks/taskMapper';
import { formatLines, parseLines } from './lines';

export const publishedColumns = [
  'title',
  'entry',
  'category',
  'errorCodes',
  'platforms',
  'enrolment',
  'reply',
  'keywords',
  'verifiedOn',
  'version',
  'doubtfulSince',
  'doubtfulBecause'
] as const;

export type PublishedRow = RowOf<typeof publishedList, (typeof publishedColumns)[number]>;
export type PublishedInput = RowInput<typeof publishedList>;

export function toAnswer(row: PublishedRow): PublishedAnswer {
  return {
    id: row.id,
    entry: row.entry,
    title: row.title,
    category: row.category ?? 'Other',
    errorCodes: parseLines(row.errorCodes),
    platforms: row.platforms,
    enrolment: row.enrolment,
    reply: row.reply,
    keywords: parseLines(row.keywords),
    version: row.version,
    verifiedOn: toDay(row.verifiedOn),
    doubtfulSince: toDay(row.doubtfulSince),
    doubtfulBecause: row.doubtfulBecause
  };
}

/** The unique key of an entry's public face. */
export function faceKey(entryId: number): string {
  return String(entryId);
}

export function fromFace(face: PublicFace): PublishedInput {
  return {
    title: face.title,
    entry: face.entry,
    key: faceKey(face.entry),
    category: face.category,
    errorCodes: formatLines(face.errorCodes),
    platforms: face.platforms,
    enrolment: face.enrolment,
    reply: face.reply,
    keywords: formatLines(face.keywords),
    version: face.version,
    verifiedOn: face.verifiedOn
  };
}

/** What verifying takes off an answer. */
export const noDoubt: PublishedInput = { doubtfulSince: null, doubtfulBecause: null };
