import type { RowOf } from '../../lists';
import type { revisionsList, updatesList } from '../../lists/updates';
import { calendarDate } from '../../domain/dates/calendarDate';
import { decisionDemands, type Decision } from '../../domain/updates/decision';
import type { EarlierRevision, Notice, NoticeSummary } from '../../domain/updates/NoticeRepository';
import type { KnownNotice } from '../../domain/updates/plan/knownNotice';
import { parseFingerprint } from '../../domain/updates/text/fingerprint';
import { toDay, toPerson } from '../tasks/taskMapper';
import {
  categoryWords,
  decisionWords,
  impactWords,
  severityWords,
  sourceWords,
  stateWords
} from './choiceWords';
import { parseDetails, parseFields, parseNames, parseOverrides } from './texts';

/** What an import compares. */
export const knownColumns = [
  'title',
  'sourceKey',
  'category',
  'categoryText',
  'severity',
  'severityText',
  'isMajorChange',
  'services',
  'platforms',
  'tags',
  'published',
  'lastModified',
  'actBy',
  'link',
  'revision',
  'fingerprint'
] as const;

/** What cards and lists show. */
export const summaryColumns = [
  ...knownColumns,
  'sourceKind',
  'sourceId',
  'listedOn',
  'revisedOn',
  'derived',
  'state',
  'decision',
  'reason',
  'adminImpact',
  'userImpact',
  'owner',
  'teamActBy',
  'reviewOn',
  'rollsOutOn',
  'decidedBy',
  'decidedOn',
  'decidedRevision',
  'asked'
] as const;

export const noticeColumns = [...summaryColumns, 'body', 'plainText', 'details'] as const;

export const revisionColumns = [
  'title',
  'revision',
  'revisedOn',
  'body',
  'severity',
  'severityText',
  'isMajorChange',
  'actBy',
  'lastModified'
] as const;

export type KnownRow = RowOf<typeof updatesList, (typeof knownColumns)[number]>;
export type SummaryRow = RowOf<typeof updatesList, (typeof summaryColumns)[number]>;
export type NoticeRow = RowOf<typeof updatesList, (typeof noticeColumns)[number]>;
export type RevisionRow = RowOf<typeof revisionsList, (typeof revisionColumns)[number]>;

/** As the domain writes instants. Somebody may have typed something else into the column. */
function toInstant(text: string | null): string | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

export function toKnown(row: KnownRow): KnownNotice {
  return {
    id: row.id,
    key: row.sourceKey,
    title: row.title,
    category: { value: categoryWords.valueOf(row.category), text: row.categoryText ?? '' },
    severity: { value: severityWords.valueOf(row.severity), text: row.severityText ?? '' },
    services: parseNames(row.services),
    platforms: row.platforms,
    tags: parseNames(row.tags),
    isMajorChange: row.isMajorChange,
    published: toInstant(row.published),
    lastModified: toInstant(row.lastModified),
    actBy: toDay(row.actBy),
    link: row.link?.url ?? null,
    revision: row.revision,
    fingerprint: parseFingerprint(row.fingerprint ?? '')
  };
}

function toDecision(row: SummaryRow): Decision | null {
  if (row.decision === null || row.decidedBy === null || row.decidedOn === null) return null;
  const kind = decisionWords.valueOf(row.decision);
  const isUsed = decisionDemands[kind].owner !== 'unused';
  return {
    kind,
    reason: row.reason ?? '',
    adminImpact: row.adminImpact && impactWords.valueOf(row.adminImpact),
    userImpact: row.userImpact && impactWords.valueOf(row.userImpact),
    // The notice keeps its owner when the decision needs none.
    owner: isUsed && row.owner ? toPerson(row.owner) : null,
    actBy: toDay(row.teamActBy),
    reviewOn: toDay(row.reviewOn),
    by: toPerson(row.decidedBy),
    on: row.decidedOn,
    revision: row.decidedRevision ?? row.revision
  };
}

export function toSummary(row: SummaryRow): NoticeSummary {
  return {
    ...toKnown(row),
    etag: row.etag,
    sourceKind: sourceWords.valueOf(row.sourceKind),
    sourceId: row.sourceId ?? '',
    listedOn: row.listedOn,
    revisedOn: calendarDate(row.revisedOn),
    derived: parseFields(row.derived),
    state: stateWords.valueOf(row.state),
    owner: row.owner && toPerson(row.owner),
    adminImpact: row.adminImpact && impactWords.valueOf(row.adminImpact),
    userImpact: row.userImpact && impactWords.valueOf(row.userImpact),
    rollsOutOn: toDay(row.rollsOutOn),
    decision: toDecision(row),
    overrides: parseOverrides(row.asked)
  };
}

export function toNotice(row: NoticeRow): Notice {
  return {
    ...toSummary(row),
    bodyHtml: row.body,
    text: row.plainText ?? '',
    details: parseDetails(row.details)
  };
}

export function toEarlierRevision(row: RevisionRow): EarlierRevision {
  return {
    revision: row.revision,
    revisedOn: calendarDate(row.revisedOn),
    title: row.title,
    bodyHtml: row.body,
    severity: {
      value: row.severity === null ? 'other' : severityWords.valueOf(row.severity),
      text: row.severityText ?? ''
    },
    isMajorChange: row.isMajorChange,
    actBy: toDay(row.actBy),
    lastModified: toInstant(row.lastModified)
  };
}
