import { readJsonRows } from '../../../intake/jsonRows';
import { excerptOfJson, isJsonObject } from '../../../intake/jsonValues';
import { exportFormat } from '../exportFormat';
import { mostEntryRows, type EntryFileProblem } from '../intakeModel';
import type { RawFile, RawRow } from '../rawEntry';
import { jsonEntry } from './jsonEntry';

/** Where files that wrap their entries keep them: our own export, SharePoint, others. */
const wrappers = [
  'entries',
  'value',
  'results',
  'items',
  'questions',
  'faq',
  'faqs',
  'articles',
  'data',
  'd'
];

/** Reads an array of entries, one entry, or an object that holds them. Rows count from 1. */
export function readJsonEntries(text: string): RawFile | EntryFileProblem {
  const read = readJsonRows(text, wrappers);
  if (read.kind === 'broken') return { problem: 'brokenJson', reason: read.reason };
  const isOurs = read.format === exportFormat;
  const entries = read.rows;
  if (entries.length > mostEntryRows) {
    return { problem: 'tooManyRows', rows: entries.length, max: mostEntryRows };
  }
  const passedOver = new Set<string>(read.passedOver);
  const rows = entries.map((entry, index): RawRow => {
    const row = index + 1;
    if (!isJsonObject(entry)) {
      return { row, problem: { problem: 'notAnEntry' }, excerpt: excerptOfJson(entry) };
    }
    const made = jsonEntry(entry, isOurs ? 'html' : 'unknown');
    for (const name of made.passedOver) passedOver.add(name);
    return { row, entry: made.entry };
  });
  return { rows, passedOver: [...passedOver] };
}
