import { within, type BoundFunctions, type queries } from '@testing-library/react';
import { calendarDate } from '../../../domain/dates/calendarDate';
import { acknowledgementKey } from '../../../domain/updates/AcknowledgementRepository';
import type { EarlierRevision, Notice } from '../../../domain/updates/NoticeRepository';
import { termOf } from '../../../domain/updates/vocabulary';
import { nextEtag } from '../../../testing/memoryEtag';
import type { MemoryUpdates } from '../../../testing/updates/MemoryUpdates';
import { personOf } from '../../../testing/MemorySite';
import { findPanel, renderUpdates, type UpdatesPage, type UpdatesPageOptions } from './renderUpdates';

export interface NoticePage extends UpdatesPage {
  readonly panel: BoundFunctions<typeof queries>;
}

/** The notice with this id, open in the panel. */
export async function renderNotice(
  rows: MemoryUpdates,
  options: Omit<UpdatesPageOptions, 'rows' | 'query'> & {
    readonly id?: number;
    readonly section?: string;
  } = {}
): Promise<NoticePage> {
  const { id = 1, section = 'text', ...rest } = options;
  const page = renderUpdates({ ...rest, rows, query: `?om=notice:${id};section:${section}` });
  const title = rows.notices.get(id)?.title ?? '';
  return { ...page, panel: within(await findPanel(title)) };
}

/** Somebody has read a revision of a notice before the page is opened. */
export function seedReading(
  rows: MemoryUpdates,
  noticeId: number,
  personId: number,
  revision: number,
  on: string
): void {
  const notice = rows.notices.get(noticeId);
  const person = rows.site.people.find(({ id }) => id === personId);
  if (!notice || !person) throw new Error('Seed the notice and the person first.');
  rows.acknowledgements.set(acknowledgementKey(notice.key, revision, personId), {
    noticeId,
    person: personOf(person),
    revision,
    on
  });
}

/** What a notice said before. */
export function seedRevision(
  rows: MemoryUpdates,
  noticeId: number,
  revision: number,
  changes: Partial<EarlierRevision> = {}
): void {
  rows.revisions.set(`${noticeId}|${revision}`, {
    noticeId,
    revision,
    revisedOn: calendarDate('2026-04-01'),
    title: 'New enrolment page on Android',
    bodyHtml: '<p>The enrolment page stays.</p>',
    severity: termOf('normal'),
    isMajorChange: false,
    actBy: calendarDate('2026-05-29'),
    lastModified: null,
    ...changes
  });
}

/** A colleague's import writes the notice while the page is open. */
export function takeInAgain(rows: MemoryUpdates, noticeId: number, changes: Partial<Notice>): void {
  const notice = rows.notices.get(noticeId);
  if (!notice) throw new Error('There is no such notice.');
  rows.notices.set(noticeId, { ...notice, ...changes, etag: nextEtag(notice.etag) });
}
