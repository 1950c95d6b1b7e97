import type { NoticeDraft } from './notice';
import { hashOf } from './text/hash';

/** SharePoint keeps 255 characters in a unique column; keys of acknowledgements put a revision and a person after it. */
const longestKey = 200;

/** What identifies a notice, whichever way it comes in. Long ids keep their beginning, and a hash of the whole. */
export function noticeKeyOf({ sourceKind, sourceId }: Pick<NoticeDraft, 'sourceKind' | 'sourceId'>): string {
  const key = `${sourceKind}:${sourceId}`;
  if (key.length <= longestKey) return key;
  const beginning = key.slice(0, longestKey - 12).replace(/[\ud800-\udbff]$/, '');
  return `${beginning}#${hashOf(key)}`;
}
