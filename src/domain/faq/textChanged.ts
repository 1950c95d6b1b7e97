import type { EntryContent } from './entry';
import { isSameHtml } from './html';

/** Columns of HTML. */
export const htmlFields = ['reply', 'cause', 'fix', 'confirm', 'collect', 'escalate'] as const;

const lists = ['errorCodes', 'platforms', 'enrolment', 'keywords'] as const;

function isSameText(one: string, other: string): boolean {
  return one.trim().replace(/\s+/g, ' ') === other.trim().replace(/\s+/g, ' ');
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** The order of choices means nothing, and SharePoint has one of its own. */
function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return isSameList([...one].sort(), [...other].sort());
}

/**
 * Whether what people read or search for is another text now: then votes and verifications of the earlier one no longer
 * hold, and readers see it after publishing. The kind, links to entries and notices, the owner and the interval of reviews
 * are not the text.
 */
export function textChanged(before: EntryContent, after: EntryContent): boolean {
  return !(
    isSameText(before.title, after.title) &&
    before.category === after.category &&
    before.level === after.level &&
    lists.every((field) => isSameSet(before[field], after[field])) &&
    htmlFields.every((field) => isSameHtml(before[field], after[field]))
  );
}
