import { platforms } from '../../../lists';
import { enrolmentTypes, entryCategories, entryKinds, fixLevels } from '../../../lists/faq';
import { emptyEntry, type EntryDraft } from '../../../domain/faq/entry';
import type { Person } from '../../../domain/people/person';
import type { KeptDraft } from '../../../ui/drafts/draftKeeper';
import {
  choiceIn,
  choicesIn,
  idsIn,
  isRecord,
  personIn,
  textIn,
  textsIn
} from '../../../ui/drafts/keptValues';

/** What is kept of an entry while it is written. */
export interface KeptContent {
  readonly draft: EntryDraft;
  /** What the person began with, and its version: shows what others have changed since. `null` for a new entry. */
  readonly begun: { readonly etag: string; readonly draft: EntryDraft } | null;
}

export interface KeptEntry extends KeptContent {
  readonly keptOn: string;
}

function draftIn(value: unknown): EntryDraft | undefined {
  if (!isRecord(value) || typeof value.title !== 'string') return undefined;
  return {
    title: value.title,
    kind: choiceIn(entryKinds, value.kind) ?? emptyEntry.kind,
    category: choiceIn(entryCategories, value.category) ?? emptyEntry.category,
    errorCodes: textsIn(value.errorCodes),
    platforms: choicesIn(platforms, value.platforms),
    enrolment: choicesIn(enrolmentTypes, value.enrolment),
    level: choiceIn(fixLevels, value.level) ?? null,
    reply: textIn(value.reply),
    cause: textIn(value.cause),
    fix: textIn(value.fix),
    confirm: textIn(value.confirm),
    collect: textIn(value.collect),
    escalate: textIn(value.escalate),
    keywords: textsIn(value.keywords),
    related: idsIn(value.related),
    notices: textsIn(value.notices),
    owner: personIn(value.owner),
    // What was no number is kept as nothing: the form says so again.
    reviewEvery: typeof value.reviewEvery === 'number' ? value.reviewEvery : Number.NaN
  };
}

/** What was kept of an entry; `undefined` when nothing was, or nothing that can be read. */
export function keptEntry(kept: KeptDraft | undefined): KeptEntry | undefined {
  if (!kept || !isRecord(kept.content)) return undefined;
  const { draft, begun } = kept.content;
  const written = draftIn(draft);
  if (!written) return undefined;
  const before = isRecord(begun) ? draftIn(begun.draft) : undefined;
  const etag = isRecord(begun) ? textIn(begun.etag) : null;
  return {
    keptOn: kept.keptOn,
    draft: written,
    begun: before && etag !== null ? { etag, draft: before } : null
  };
}

/** Each person's own, of each entry, of a new one, and of one that closes a gap. */
export function keptKey(person: Person, entry: number | undefined, gap: number | undefined): string {
  if (entry !== undefined) return `${person.id} ${entry}`;
  return gap === undefined ? `${person.id} new` : `${person.id} gap ${gap}`;
}
