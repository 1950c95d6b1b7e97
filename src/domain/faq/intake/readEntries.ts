import { foldedKey } from '../../intake/importKey';
import { looksLikeEntryCsv, readCsvEntries } from './csv/readCsvEntries';
import type {
  EntryFormat,
  EntryIntakeOpened,
  EntryIntakeOptions,
  EntryIntakeResult,
  EntryIntakeRow,
  EntryIntakeTools,
  TakenEntryRow
} from './intakeModel';
import { readJsonEntries } from './json/readJsonEntries';
import type { RawRow } from './rawEntry';
import { differingEntryFields } from '../diff/entryFields';
import { toEntry } from './toEntry';

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function finish(raw: RawRow, tools: EntryIntakeTools, options: EntryIntakeOptions): EntryIntakeRow {
  const { row } = raw;
  if ('problem' in raw) return { kind: 'notTaken', row, title: raw.excerpt, problem: raw.problem };
  try {
    return toEntry(row, raw.entry, tools, options);
  } catch (error) {
    // One entry that a sanitiser stumbles over must not cost the others.
    const title = raw.entry.words.get('title') ?? '';
    return { kind: 'notTaken', row, title, problem: { problem: 'unreadable', reason: reasonOf(error) } };
  }
}

function saysTheSame(a: TakenEntryRow, b: TakenEntryRow): boolean {
  const isSame = a.owner === b.owner && a.related.join('\n') === b.related.join('\n');
  return isSame && differingEntryFields(a.draft, b.draft).length === 0;
}

/** Of rows for the same entry, the first counts; another is refused unless it says the same. */
class Doubles {
  private readonly first = new Map<string, TakenEntryRow>();

  public check(row: EntryIntakeRow): EntryIntakeRow {
    if (row.kind !== 'taken') return row;
    const key = foldedKey(row.sourceKey);
    const known = this.first.get(key);
    if (!known) {
      this.first.set(key, row);
      return row;
    }
    const { title } = row;
    const otherRow = known.row;
    if (saysTheSame(known, row)) return { kind: 'doubled', row: row.row, title, otherRow };
    const by = row.hasKey ? 'key' : 'title';
    return { kind: 'notTaken', row: row.row, title, problem: { problem: 'sameAsBefore', by, otherRow } };
  }
}

function* rowsOf(
  rows: readonly RawRow[],
  tools: EntryIntakeTools,
  options: EntryIntakeOptions
): Generator<EntryIntakeRow> {
  const doubles = new Doubles();
  for (const raw of rows) yield doubles.check(finish(raw, tools, options));
}

function formatOf(text: string): EntryFormat | undefined {
  if (/^[[{]/.test(text)) return 'json';
  return looksLikeEntryCsv(text) ? 'csv' : undefined;
}

/**
 * Opens the text of a CSV or JSON file with entries; which of them is found out. Never throws: what cannot be taken is told row
 * by row, or for the text as a whole. Load it on demand: it brings the parser of Markdown.
 */
export function openEntries(
  text: string,
  tools: EntryIntakeTools,
  options: EntryIntakeOptions = {}
): EntryIntakeOpened {
  const content = text.replace(/^\uFEFF/, '').trim();
  if (content === '') return { kind: 'refused', problem: { problem: 'empty' } };
  const format = formatOf(content);
  if (format === undefined) return { kind: 'refused', problem: { problem: 'unknownFormat' } };
  const file = format === 'json' ? readJsonEntries(content) : readCsvEntries(content);
  if ('problem' in file) return { kind: 'refused', problem: file };
  if (file.rows.length === 0) return { kind: 'refused', problem: { problem: 'noEntries' } };
  return {
    kind: 'opened',
    format,
    unit: format === 'json' ? 'entry' : 'sheetRow',
    total: file.rows.length,
    rows: rowsOf(file.rows, tools, options),
    passedOver: file.passedOver
  };
}

/** Reads all entries of a text at once. */
export function readEntries(
  text: string,
  tools: EntryIntakeTools,
  options: EntryIntakeOptions = {}
): EntryIntakeResult {
  const file = openEntries(text, tools, options);
  if (file.kind === 'refused') return file;
  const { format, unit, rows, passedOver } = file;
  return { kind: 'read', format, unit, rows: [...rows], passedOver };
}
