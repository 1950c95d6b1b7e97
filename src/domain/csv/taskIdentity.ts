import type { TaskDraft } from '../tasks/task';
import { ruleIdentity, scheduleIn } from './scheduleText';
import type { TaskCells } from './taskCsvColumns';

/** Sources whose keys are exported as they are, so that a file can be imported where it came from without doubles. */
const otherSources = /^(starter|guide):/i;
const csvSource = 'csv:';

/** 53 bits of a text (cyrb53): the same on every machine and for ever. */
function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

function identity(title: string, focusArea: string, rule: string): string {
  const oneLine = title.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return [oneLine, focusArea.trim().toLowerCase(), rule].join('|');
}

/** What tells tasks apart that nobody gave a key: title, focus area and rule. */
export function contentOf(draft: Pick<TaskDraft, 'title' | 'focusArea' | 'schedule'>): string {
  return identity(draft.title, draft.focusArea, ruleIdentity(draft.schedule));
}

/** Where a row's task comes from. A row without a key gets one from what it says, the same on any day. */
export function sourceKeyOf(cells: TaskCells, focusArea: string): string {
  const key = cells.Key.trim();
  if (otherSources.test(key)) return key;
  if (key !== '') return `${csvSource}${key}`;
  return `${csvSource}#${hashOf(identity(cells.Title, focusArea, ruleIdentity(scheduleIn(cells.Schedule))))}`;
}

/** The key of a task in an exported file; empty for a task that a person wrote here. */
export function keyOfSource(sourceKey: string | null): string {
  if (sourceKey === null) return '';
  return sourceKey.startsWith(csvSource) ? sourceKey.slice(csvSource.length) : sourceKey;
}

/** SharePoint does not tell keys apart by their case. */
export function foldedKey(sourceKey: string): string {
  return sourceKey.toLowerCase();
}
