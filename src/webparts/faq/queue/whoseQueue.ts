import type { Entry } from '../../../domain/faq/entry';
import type { ReviewOwner } from '../../../domain/faq/review/reviewQueue';
import type { QueueOwner } from '../model/faqState';

/** Whose entries are shown: what was chosen, otherwise the person's own if they own any. */
export function whoseQueue(entries: Iterable<Entry>, chosen: QueueOwner | null, me: number): QueueOwner {
  if (chosen !== null) return chosen;
  const ownsAny = Array.from(entries).some(({ owner, status }) => owner?.id === me && status !== 'Retired');
  return ownsAny ? 'mine' : 'everybody';
}

export function reviewOwner(whose: QueueOwner, me: number): ReviewOwner {
  return whose === 'mine' ? { person: me } : whose;
}

/** The published entries of that person, of nobody, or all: those whose feedback somebody looks at. The newest first. */
export function publishedOf(entries: Iterable<Entry>, whose: QueueOwner, me: number): readonly Entry[] {
  const isOf = ({ owner }: Entry): boolean => {
    if (whose === 'everybody') return true;
    return whose === 'nobody' ? owner === null : owner?.id === me;
  };
  return Array.from(entries)
    .filter((entry) => entry.status === 'Published' && isOf(entry))
    .sort((a, b) => b.id - a.id);
}

/** Drafts, and entries whose readers see an earlier text. What was changed last comes first. */
export function unpublished(entries: Iterable<Entry>): readonly Entry[] {
  return Array.from(entries)
    .filter(
      ({ status, contentVersion, publishedVersion }) =>
        status === 'Draft' || (status === 'Published' && contentVersion > (publishedVersion ?? 0))
    )
    .sort((a, b) => Date.parse(b.modifiedOn) - Date.parse(a.modifiedOn) || b.id - a.id);
}
