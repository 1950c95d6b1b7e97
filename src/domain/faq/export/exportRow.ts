import type { Entry, PublishedAnswer } from '../entry';
import { exportKeyOf } from '../intake/entryKey';

/** An entry in a file. Names and values are the same in every language, so that a file can go from one site to another. */
export interface ExportRow {
  readonly key: string;
  readonly title: string;
  readonly category: string;
  readonly errorCodes: readonly string[];
  readonly platforms: readonly string[];
  readonly enrolment: readonly string[];
  /** HTML. */
  readonly reply: string;
  readonly keywords: readonly string[];
  readonly verifiedOn: string;
}

/** What only the team may read. */
export interface WholeExportRow extends ExportRow {
  readonly kind: string;
  readonly level: string;
  readonly cause: string;
  readonly fix: string;
  readonly confirm: string;
  readonly collect: string;
  readonly escalate: string;
  /** Keys of entries: numbers are others on another site. */
  readonly related: readonly string[];
  readonly notices: readonly string[];
  /** E-mail address. */
  readonly owner: string;
  readonly reviewEvery: number;
  readonly status: string;
}

/** What users may read of an answer, from what is published. */
export function publicRow(answer: PublishedAnswer): ExportRow {
  const { title, category, errorCodes, platforms, enrolment, reply, keywords } = answer;
  const key = exportKeyOf({ ...answer, sourceKey: null });
  return {
    key,
    title,
    category,
    errorCodes,
    platforms,
    enrolment,
    reply,
    keywords,
    verifiedOn: answer.verifiedOn ?? ''
  };
}

/** Entries that are exported together, with the keys by which they name each other. */
export function wholeRows(entries: readonly Entry[]): readonly WholeExportRow[] {
  const keys = new Map(entries.map((entry) => [entry.id, exportKeyOf(entry)]));
  return entries.map((entry) => ({
    key: exportKeyOf(entry),
    title: entry.title,
    kind: entry.kind,
    category: entry.category,
    errorCodes: entry.errorCodes,
    platforms: entry.platforms,
    enrolment: entry.enrolment,
    level: entry.level ?? '',
    reply: entry.reply ?? '',
    cause: entry.cause ?? '',
    fix: entry.fix ?? '',
    confirm: entry.confirm ?? '',
    collect: entry.collect ?? '',
    escalate: entry.escalate ?? '',
    keywords: entry.keywords,
    related: entry.related.flatMap((id) => keys.get(id) ?? []),
    notices: entry.notices,
    owner: entry.owner?.email ?? '',
    reviewEvery: entry.reviewEvery,
    status: entry.status,
    verifiedOn: entry.verifiedOn ?? ''
  }));
}
