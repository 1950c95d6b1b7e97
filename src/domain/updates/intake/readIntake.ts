import { readCsv } from './csv/readCsv';
import { detectFormat } from './detectFormat';
import { readFeed } from './feed/readFeed';
import { readGraphJson } from './graph/readGraphJson';
import type { DayOrder } from './dateShapes';
import {
  refused,
  type FileProblem,
  type IntakeFormat,
  type IntakeOptions,
  type IntakeResult,
  type IntakeRow,
  type IntakeTools,
  type RowUnit
} from './intakeModel';
import { readMarkdown } from './markdown/readMarkdown';
import { dayOrderOf } from './moment';
import type { RawRow } from './rawNotice';
import { dateTextsOf } from './readDates';
import { toDraft } from './toDraft';

type Reader = (text: string, tools: IntakeTools, options: IntakeOptions) => readonly RawRow[] | FileProblem;

const formats: Readonly<Record<IntakeFormat, { readonly read: Reader; readonly unit: RowUnit }>> = {
  graphJson: { read: readGraphJson, unit: 'entry' },
  csv: { read: readCsv, unit: 'sheetRow' },
  feed: { read: readFeed, unit: 'entry' },
  markdown: { read: (text, _tools, options) => readMarkdown(text, options), unit: 'line' }
};

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function finish(raw: RawRow, tools: IntakeTools, order: DayOrder | undefined): IntakeRow {
  const { row, excerpt } = raw;
  if ('problem' in raw) return { kind: 'notTaken', row, problem: raw.problem, excerpt };
  try {
    const result = toDraft(raw.notice, tools, order);
    if ('problem' in result) return { kind: 'notTaken', row, problem: result.problem, excerpt };
    return { kind: 'taken', row, ...result };
  } catch (error) {
    // One notice that a sanitiser or a parser stumbles over must not cost the others.
    return { kind: 'notTaken', row, problem: { problem: 'unreadable', reason: reasonOf(error) }, excerpt };
  }
}

/** Makes rows while they are read, any number of times. */
class Rows implements Iterable<IntakeRow> {
  public constructor(
    private readonly _raw: readonly RawRow[],
    private readonly _tools: IntakeTools,
    private readonly _order: DayOrder | undefined
  ) {}

  public *[Symbol.iterator](): Iterator<IntakeRow> {
    for (const raw of this._raw) yield finish(raw, this._tools, this._order);
  }
}

function read(text: string, format: IntakeFormat, tools: IntakeTools, options: IntakeOptions): IntakeResult {
  const rows = formats[format].read(text, tools, options);
  if ('problem' in rows) return refused(rows);
  if (rows.length === 0) return refused({ problem: 'noNotices' });
  const notices = rows.flatMap((row) => ('notice' in row ? [row.notice] : []));
  const order = options.dayOrder ?? dayOrderOf(dateTextsOf(notices));
  const { unit } = formats[format];
  return { kind: 'read', format, unit, total: rows.length, rows: new Rows(rows, tools, order) };
}

/**
 * Reads notices from a text in any of the formats, which is found out. Never throws: what cannot be taken is told row by
 * row, or for the text as a whole.
 */
export function readIntake(text: string, tools: IntakeTools, options: IntakeOptions = {}): IntakeResult {
  const content = text.replace(/^\uFEFF/, '');
  const format = detectFormat(content);
  if (typeof format !== 'string') return refused(format);
  try {
    return read(content, format, tools, options);
  } catch (error) {
    return refused({ problem: format === 'feed' ? 'brokenXml' : 'brokenJson', reason: reasonOf(error) });
  }
}
