import type { Entry, EntryDraft } from '../../domain/faq/entry';
import { tidyDraft } from '../../domain/faq/entryDraft';
import type { Person } from '../../domain/people/person';
import { firstEtag } from '../memoryEtag';

/** A draft that somebody has just written, before it is kept. */
export function freshEntry(id: number, draft: EntryDraft, modifiedBy: Person): Entry {
  return {
    ...tidyDraft(draft),
    id,
    etag: firstEtag(id),
    status: 'Draft',
    verifiedOn: null,
    verifiedBy: null,
    contentVersion: 1,
    publishedVersion: null,
    approvedBy: null,
    feedbackSeenOn: null,
    mergedInto: null,
    sourceKey: null,
    starterTag: null,
    modifiedOn: '',
    modifiedBy
  };
}
