import { calendarDate } from '../../domain/dates/calendarDate';
import type { Notice } from '../../domain/updates/NoticeRepository';
import { noOverrides } from '../../domain/updates/required';
import { fingerprintOf } from '../../domain/updates/text/fingerprint';
import { textOfHtml } from '../../domain/updates/text/htmlText';
import type { TeamEntry } from '../../domain/updates/TeamRepository';
import { termOf } from '../../domain/updates/vocabulary';
import { aPerson } from '../builders';
import { firstEtag } from '../memoryEtag';
import type { MemoryUpdates } from './MemoryUpdates';

/** A notice as the list has it, published on 27 April 2026; give only what the test is about. */
export function aNotice(changes: Partial<Notice> = {}): Notice {
  const { id = 1 } = changes;
  const sourceId = changes.sourceId ?? `MC9${String(id).padStart(5, '0')}`;
  const bodyHtml = changes.bodyHtml ?? '<p>The enrolment page gets a <b>new look</b>.</p>';
  const content = {
    title: 'New enrolment page on Android',
    bodyHtml,
    category: termOf('planForChange' as const),
    severity: termOf('normal' as const),
    services: ['Microsoft Intune'],
    platforms: ['Android' as const],
    tags: ['User impact'],
    isMajorChange: false,
    published: '2026-04-27T08:00:00Z',
    lastModified: '2026-04-27T08:00:00Z',
    actBy: calendarDate('2026-05-29'),
    link: null,
    details: []
  };
  const notice = {
    ...content,
    id,
    etag: firstEtag(id),
    key: `messageCenter:${sourceId}`,
    sourceKind: 'messageCenter' as const,
    sourceId,
    listedOn: changes.published ?? content.published,
    revision: 1,
    revisedOn: calendarDate('2026-04-27'),
    derived: new Set<never>(),
    state: 'open' as const,
    owner: null,
    adminImpact: null,
    userImpact: null,
    rollsOutOn: null,
    decision: null,
    overrides: noOverrides,
    text: bodyHtml === null ? '' : textOfHtml(bodyHtml),
    ...changes
  };
  return { ...notice, fingerprint: changes.fingerprint ?? fingerprintOf(notice) };
}

/** Somebody of the team: an admin for all platforms, unless the test says otherwise. */
export function aTeamEntry(changes: Partial<TeamEntry> = {}): TeamEntry {
  const { id = 100 } = changes;
  return {
    id,
    etag: firstEtag(id),
    person: aPerson(),
    roles: ['Admin'],
    platforms: [],
    from: null,
    until: null,
    mentor: null,
    backup: null,
    owns: [],
    ...changes
  };
}

/** Puts notices on the site as they are. Ids are kept. */
export function seedNotices(rows: MemoryUpdates, ...notices: readonly Notice[]): void {
  for (const notice of notices) rows.notices.set(notice.id, notice);
}

/** Puts people into the team as they are. */
export function seedTeam(rows: MemoryUpdates, ...entries: readonly TeamEntry[]): void {
  for (const entry of entries) rows.team.set(entry.id, entry);
}
