import type { EntryDraft } from './entry';
import { isBlankHtml } from './html';

/** What a person has written of an entry, without what the suite keeps about it. */
export function draftOfEntry(entry: EntryDraft): EntryDraft {
  return {
    title: entry.title,
    kind: entry.kind,
    category: entry.category,
    errorCodes: entry.errorCodes,
    platforms: entry.platforms,
    enrolment: entry.enrolment,
    level: entry.level,
    reply: entry.reply,
    cause: entry.cause,
    fix: entry.fix,
    confirm: entry.confirm,
    collect: entry.collect,
    escalate: entry.escalate,
    keywords: entry.keywords,
    related: entry.related,
    notices: entry.notices,
    owner: entry.owner,
    reviewEvery: entry.reviewEvery
  };
}

/** One a line: so a line cannot hold two. */
export function tidyLines(lines: readonly string[]): readonly string[] {
  const all = lines.flatMap((line) => line.split(/[\r\n;]+/)).map((line) => line.trim());
  return [...new Set(all.filter((line) => line !== ''))];
}

/** The draft as it is kept: without spaces around, empty lines, doubles, and HTML that shows nothing. */
export function tidyDraft(draft: EntryDraft): EntryDraft {
  const html = (text: string | null): string | null => (isBlankHtml(text) ? null : text);
  return {
    ...draftOfEntry(draft),
    title: draft.title.trim(),
    errorCodes: tidyLines(draft.errorCodes),
    keywords: tidyLines(draft.keywords),
    notices: tidyLines(draft.notices),
    related: [...new Set(draft.related)],
    reply: html(draft.reply),
    cause: html(draft.cause),
    fix: html(draft.fix),
    confirm: html(draft.confirm),
    collect: html(draft.collect),
    escalate: html(draft.escalate)
  };
}
