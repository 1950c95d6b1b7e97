import { emptyEntry, type Entry, type EntryDraft, type PublishedAnswer } from '../../domain/faq/entry';
import { draftOfEntry } from '../../domain/faq/entryDraft';
import { publicFaceOf } from '../../domain/faq/publicFace';
import { aPerson } from '../builders';
import { firstEtag } from '../memoryEtag';
import type { MemoryFaq } from './MemoryFaq';

/** What a person writes for an entry, complete; give only what the test is about. */
export function anEntryDraft(changes: Partial<EntryDraft> = {}): EntryDraft {
  return {
    ...emptyEntry,
    title: 'Windows enrolment fails with 0x80180014',
    category: 'Enrolment',
    errorCodes: ['0x80180014'],
    platforms: ['Windows'],
    enrolment: ['Windows Autopilot'],
    level: 'First line',
    reply: '<p>Please restart the device and try again.</p>',
    cause: '<p>Personal devices are blocked.</p>',
    fix: '<ol><li>Open the enrolment restrictions.</li><li>Allow the platform.</li></ol>',
    keywords: ['MDM enrolment blocked'],
    ...changes
  };
}

/** A published entry as the repository answers it. */
export function anEntry(changes: Partial<Entry> = {}): Entry {
  const { id = 1 } = changes;
  return {
    ...anEntryDraft(),
    id,
    etag: firstEtag(id),
    status: 'Published',
    verifiedOn: null,
    verifiedBy: null,
    contentVersion: 1,
    publishedVersion: 1,
    approvedBy: aPerson(),
    feedbackSeenOn: null,
    mergedInto: null,
    sourceKey: null,
    starterTag: null,
    modifiedOn: '2026-04-27T08:00:00Z',
    modifiedBy: aPerson(),
    ...changes
  };
}

/** What users see of an entry, as the repository answers it. */
export function anAnswer(changes: Partial<PublishedAnswer> = {}): PublishedAnswer {
  const entry = anEntry({ id: changes.entry ?? 1 });
  const face = publicFaceOf(entry, entry, 1);
  if (!face) throw new Error('The entry of the builder has an answer for users.');
  return { ...face, id: entry.id, doubtfulSince: null, doubtfulBecause: null, ...changes };
}

/** Puts entries on the site as they are, and the public faces of those that are published. Ids are kept. */
export function seedEntries(rows: MemoryFaq, ...entries: readonly Entry[]): void {
  for (const entry of entries) {
    rows.entries.set(entry.id, entry);
    const { id, contentVersion, publishedVersion, modifiedOn: on, modifiedBy } = entry;
    const { owner: _owner, ...draft } = draftOfEntry(entry);
    rows.versions.set(id, [{ label: '1.0', on, by: modifiedBy.name, contentVersion, draft }]);
    if (entry.status !== 'Published' || publishedVersion === null) continue;
    const face = publicFaceOf(entry, entry, publishedVersion);
    if (face) rows.answers.set(id, { ...face, id, doubtfulSince: null, doubtfulBecause: null });
  }
}
