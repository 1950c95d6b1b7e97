import type { SearchIndexState } from '../../../../domain/faq/search/SearchIndex';

/** Raise it when entries or answers get other fields: what a browser keeps is then read anew. */
const keptFormat = 1;

/** What a browser keeps of the entries between two visits. */
export interface KeptKnowledge<Row> {
  readonly format: typeof keptFormat;
  /** State of the list to which the rows belong. */
  readonly token: string;
  readonly rows: readonly Row[];
  readonly index: SearchIndexState;
}

export function keptKnowledge<Row>(content: Omit<KeptKnowledge<Row>, 'format'>): KeptKnowledge<Row> {
  return { format: keptFormat, ...content };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * What was kept, or `undefined` when it is of another version of the suite or broken. The rows were parsed when they were read;
 * only this suite writes into its own database, and the format tells which version of it.
 */
export function readKept<Row extends { readonly id: number }>(kept: unknown): KeptKnowledge<Row> | undefined {
  if (!isRecord(kept) || kept.format !== keptFormat || typeof kept.token !== 'string') return undefined;
  const { rows, index } = kept;
  const isWhole =
    Array.isArray(rows) &&
    rows.every((row: unknown) => isRecord(row) && typeof row.id === 'number') &&
    isRecord(index) &&
    Array.isArray(index.documents) &&
    typeof index.terms === 'string';
  return isWhole ? (kept as unknown as KeptKnowledge<Row>) : undefined;
}
