import type { Entry, EntryDraft } from '../../domain/faq/entry';
import { publicFaceOf } from '../../domain/faq/publicFace';
import type { MemoryFaq } from './MemoryFaq';

/** The text that readers of the entry see; `undefined` when it is not kept any more. */
function publishedText(rows: MemoryFaq, entry: Entry): Omit<EntryDraft, 'owner'> | undefined {
  if (entry.publishedVersion === entry.contentVersion) return entry;
  const versions = rows.versions.get(entry.id) ?? [];
  return versions.find(({ contentVersion }) => contentVersion === entry.publishedVersion)?.draft;
}

/** Brings the public face of an entry to what the entry says. */
export function bringFace(rows: MemoryFaq, entry: Entry, isVerified: boolean): void {
  const { publishedVersion } = entry;
  const there = rows.answerOf(entry.id);
  const isShown = entry.status === 'Published' && publishedVersion !== null;
  const text = isShown ? publishedText(rows, entry) : undefined;
  if (isShown && !text) return;
  const face = isShown && text ? publicFaceOf(text, entry, publishedVersion) : null;
  const id = there?.id ?? rows.nextId();
  if (face === null) rows.answers.delete(id);
  else {
    const { doubtfulSince, doubtfulBecause } = (isVerified ? undefined : there) ?? noDoubt;
    rows.answers.set(id, { ...face, id, doubtfulSince, doubtfulBecause });
  }
  rows.changed('answers', id);
}

const noDoubt = { doubtfulSince: null, doubtfulBecause: null };
