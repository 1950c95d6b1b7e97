import type { EntryDraft } from '../../../../domain/faq/entry';
import { takenOver } from '../../../../domain/faq/intake/planEntries';
import { planRelations } from '../../../../domain/faq/intake/relations';
import { makeKnown } from '../../../../domain/people/lookUpPeople';
import type { PeopleRepository } from '../../../../domain/people/PeopleRepository';
import type { AddingJob } from '../adding/addingJob';
import type { EntryPreview } from '../reading/preview';
import { isChanged, isNew } from './choices';

/** What is to be written of a preview. Owners of the directory whom the site has not met are made known to it. */
export async function importJob(
  people: PeopleRepository,
  { plan, file, newcomers }: EntryPreview,
  chosen: ReadonlySet<number>,
  publishes: boolean
): Promise<AddingJob> {
  const rows = plan.filter(({ row }) => chosen.has(row));
  const entries = rows.filter(isNew).map(({ entry }) => entry);
  const changes = rows.filter(isChanged).map((row) => {
    const draft = takenOver(row, new Set(row.differences));
    return { known: row.known, draft };
  });
  const owners = [...entries, ...changes].flatMap(({ draft: { owner } }) => (owner ? [owner.id] : []));
  const known = await makeKnown(people, owners, newcomers);
  const owned = (draft: EntryDraft): EntryDraft =>
    draft.owner ? { ...draft, owner: known.get(draft.owner.id) ?? draft.owner } : draft;
  return {
    entries: entries.map((entry) => ({ ...entry, draft: owned(entry.draft) })),
    changes: changes.map(({ known: entry, draft }) => ({ known: entry, draft: owned(draft) })),
    publishes,
    relationsOf: (onSite) => planRelations(file.rows, onSite).write
  };
}
