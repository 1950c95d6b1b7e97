import { within, type BoundFunctions, type queries } from '@testing-library/react';
import type { Entry } from '../../../domain/faq/entry';
import type { Vote } from '../../../domain/faq/FeedbackRepository';
import { confirmDoubt } from '../../../domain/updates/ripple/doubt';
import { aPerson } from '../../../testing/builders';
import { anEntry, seedEntries } from '../../../testing/faq/anEntry';
import { firstEtag } from '../../../testing/memoryEtag';
import { personOf } from '../../../testing/MemorySite';
import { aNotice, seedNotices } from '../../../testing/updates/aNotice';
import { findPanel, renderFaq, someRows, type FaqPage, type FaqPageOptions, type FaqRows } from './renderFaq';

export interface EntryPage extends FaqPage {
  readonly panel: BoundFunctions<typeof queries>;
}

/** A site with one published entry, id 1. */
export function rowsWithEntry(changes: Partial<Entry> = {}): FaqRows {
  const rows = someRows();
  seedEntries(rows.faq, anEntry(changes));
  return rows;
}

/** The entry with this id, open in the panel. */
export async function renderEntry(
  rows: FaqRows,
  options: Omit<FaqPageOptions, 'rows' | 'query'> & {
    readonly id?: number;
    readonly section?: string;
    /** What was searched for before. */
    readonly searched?: string;
  } = {}
): Promise<EntryPage> {
  const { id = 1, section, searched, ...rest } = options;
  const state = [
    ...(searched === undefined ? [] : [`q:${encodeURIComponent(searched)}`]),
    `entry:${id}`,
    ...(section === undefined ? [] : [`section:${section}`])
  ];
  const page = renderFaq({ ...rest, rows, query: `?om=${state.join(';')}` });
  const title = rows.faq.entries.get(id)?.title ?? '';
  return { ...page, panel: within(await findPanel(title)) };
}

/** A notice makes an entry doubtful. */
export function seedDoubt({ updates, faq }: FaqRows, entryId: number, id: number, title: string): void {
  const notice = aNotice({ id, key: `MC${id}`, title });
  seedNotices(updates, notice);
  const actor = { by: aPerson(), on: '2026-05-01T08:00:00Z' };
  const subject = {
    noticeKey: notice.key,
    target: { kind: 'faq', id: entryId },
    revision: notice.revision
  } as const;
  updates.doubts.set(id, {
    ...confirmDoubt(subject, actor, ''),
    id,
    etag: firstEtag(id),
    noticeId: notice.id,
    targetTitle: faq.entries.get(entryId)?.title ?? ''
  });
}

/** Somebody has voted before the page is opened. */
export function seedVote({ faq }: FaqRows, personId: number, changes: Partial<Vote> = {}): void {
  const person = faq.site.people.find(({ id }) => id === personId);
  if (!person) throw new Error('There is no such person.');
  const vote = {
    entry: 1,
    version: 1,
    person: personOf(person),
    helped: true,
    reason: '',
    on: '2026-04-28T08:00:00Z',
    ...changes
  };
  faq.votes.set(`${vote.entry}|${vote.version}|${personId}`, vote);
}
