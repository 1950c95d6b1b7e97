import { excerptOf } from '../../../updates/intake/intakeModel';
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

function parse(text: string): { readonly value: unknown } | EntryFileProblem {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: 'brokenJson', reason: error instanceof Error ? error.message : '' };
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entriesOf(value: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || depth > 2) return [value];
  for (const name of wrappers) {
    const inner = value[name];
    if (Array.isArray(inner) || (isObject(inner) && name === 'd')) return entriesOf(inner, depth + 1);
  }
  return [value];
}

/** Reads an array of entries, one entry, or an object that holds them. Rows count from 1. */
export function readJsonEntries(text: string): RawFile | EntryFileProblem {
  const parsed = parse(text);
  if ('problem' in parsed) return parsed;
  const { value } = parsed;
  const isOurs = isObject(value) && value['format'] === exportFormat;
  const entries = entriesOf(value);
  if (entries.length > mostEntryRows) {
    return { problem: 'tooManyRows', rows: entries.length, max: mostEntryRows };
  }
  const passedOver = new Set<string>();
  const rows = entries.map((entry, index): RawRow => {
    const row = index + 1;
    if (!isObject(entry)) {
      return { row, problem: { problem: 'notAnEntry' }, excerpt: excerptOf(JSON.stringify(entry) ?? '') };
    }
    const read = jsonEntry(entry, isOurs ? 'html' : 'unknown');
    for (const name of read.passedOver) passedOver.add(name);
    return { row, entry: read.entry };
  });
  return { rows, passedOver: [...passedOver] };
}
