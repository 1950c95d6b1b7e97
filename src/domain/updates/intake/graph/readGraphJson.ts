import { excerptOf, type FileProblem } from '../intakeModel';
import type { RawRow } from '../rawNotice';
import { graphNotice } from './graphNotice';
import { propertiesOf } from './jsonValue';

function parse(text: string): { readonly value: unknown } | FileProblem {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { problem: 'brokenJson', reason: error instanceof Error ? error.message : '' };
  }
}

/** A page of Graph, a list, or a single message. */
function entriesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const page = propertiesOf(value)?.get('value');
  if (Array.isArray(page)) return page;
  return propertiesOf(page) ? [page] : [value];
}

function excerptOfEntry(entry: unknown): string {
  const properties = propertiesOf(entry);
  const title = properties?.get('title') ?? properties?.get('displayname');
  return excerptOf(typeof title === 'string' && title.trim() !== '' ? title : (JSON.stringify(entry) ?? ''));
}

/** Reads Graph's `serviceUpdateMessage`: one, an array, or a page `{ "value": [ … ] }`. Rows count from 1. */
export function readGraphJson(text: string): readonly RawRow[] | FileProblem {
  const parsed = parse(text);
  if ('problem' in parsed) return parsed;
  return entriesOf(parsed.value).map((entry, index): RawRow => {
    const row = index + 1;
    const notice = graphNotice(entry);
    const excerpt = excerptOfEntry(entry);
    return 'problem' in notice ? { row, problem: notice, excerpt } : { row, notice, excerpt };
  });
}
