import type { RowInput } from '../../lists';
import type { revisionsList, updatesList } from '../../lists/updates';
import type { CalendarDate } from '../../domain/dates/calendarDate';
import type { Person } from '../../domain/people/person';
import { decisionDemands, type DecisionDraft } from '../../domain/updates/decision';
import type { RowToWrite } from '../../domain/updates/IntakeRepository';
import { saidFields, type NoticeContent, type NoticeField } from '../../domain/updates/notice';
import type { TeamFields } from '../../domain/updates/NoticeRepository';
import { contentToWrite } from '../../domain/updates/plan/contentToWrite';
import { formatFingerprint } from '../../domain/updates/text/fingerprint';
import { textOfHtml } from '../../domain/updates/text/htmlText';
import type { Term } from '../../domain/updates/vocabulary';
import { categoryWords, decisionWords, impactWords, severityWords, sourceWords } from './choiceWords';
import type { NoticeRow } from './noticeMapper';
import { formatDetails, formatFields, formatNames, formatOverrides } from './texts';

export type NoticeInput = RowInput<typeof updatesList>;

/** Where the notice stands in the order of the list. */
function placeOf(instant: string): Pick<NoticeInput, 'listedOn' | 'month'> {
  return { listedOn: `${instant.slice(0, 19)}Z`, month: instant.slice(0, 7) };
}

function wordsOf<Value extends string, Word>(
  term: Term<Value> | undefined,
  words: Readonly<Record<Value | 'other', Word>>
): { readonly word: Word | undefined; readonly text: string | null | undefined } {
  if (term === undefined) return { word: undefined, text: undefined };
  return { word: words[term.value], text: term.text === '' ? null : term.text };
}

function fromContent(content: Partial<NoticeContent>): NoticeInput {
  const { bodyHtml, link, details, services, tags } = content;
  const category = wordsOf(content.category, categoryWords.wordOf);
  const severity = wordsOf(content.severity, severityWords.wordOf);
  return {
    title: content.title,
    body: bodyHtml,
    plainText: typeof bodyHtml === 'string' ? textOfHtml(bodyHtml) : bodyHtml,
    category: category.word,
    categoryText: category.text,
    severity: severity.word,
    severityText: severity.text,
    isMajorChange: content.isMajorChange,
    services: services && formatNames(services),
    platforms: content.platforms,
    tags: tags && formatNames(tags),
    published: content.published,
    ...(typeof content.published === 'string' ? placeOf(content.published) : {}),
    lastModified: content.lastModified,
    actBy: content.actBy,
    link: typeof link === 'string' ? { url: link, description: link } : link,
    details: details && formatDetails(details)
  };
}

/** What a new notice is written as. `now` is an instant, `today` its day on the site. */
export function newNotice(
  row: RowToWrite,
  owner: Person | null,
  now: string,
  today: CalendarDate
): NoticeInput {
  const { draft, key, fingerprint, revision } = row;
  return {
    ...placeOf(now),
    ...fromContent(contentToWrite(row)),
    sourceKey: key,
    sourceKind: sourceWords.wordOf[draft.sourceKind],
    sourceId: draft.sourceId,
    derived: formatFields(draft.derived),
    revision,
    revisedOn: today,
    fingerprint: formatFingerprint(fingerprint),
    state: 'Open',
    owner: owner?.id ?? null
  };
}

/** What a changed notice is written as: what the source says, and what follows from it. */
export function changedNotice(
  row: Extract<RowToWrite, { verdict: 'changed' }>,
  current: Pick<NoticeRow, 'state'>,
  derivedBefore: ReadonlySet<NoticeField>,
  today: CalendarDate
): NoticeInput {
  const said = new Set(saidFields(row.draft));
  const reopened = current.state === 'Decided' ? 'Changed' : current.state;
  return {
    ...fromContent(contentToWrite(row)),
    derived: formatFields(new Set([...derivedBefore].filter((field) => !said.has(field)))),
    fingerprint: formatFingerprint(row.fingerprint),
    revision: row.revision,
    ...(row.matters ? { revisedOn: today, state: reopened } : {})
  };
}

export function revisionKey(noticeKey: string, revision: number): string {
  return `${noticeKey}|${revision}`;
}

/** What is kept of a notice before it changes. */
export function earlierRevision(current: NoticeRow): RowInput<typeof revisionsList> {
  return {
    title: current.title,
    key: revisionKey(current.sourceKey, current.revision),
    notice: current.id,
    revision: current.revision,
    revisedOn: current.revisedOn,
    body: current.body,
    severity: current.severity,
    severityText: current.severityText,
    isMajorChange: current.isMajorChange,
    actBy: current.actBy,
    lastModified: current.lastModified
  };
}

/** What a decision writes; `draft` is without what its kind does not use. */
export function fromDecision(draft: DecisionDraft, revision: number, by: number, on: string): NoticeInput {
  const keepsOwner = decisionDemands[draft.kind].owner === 'unused';
  return {
    decision: decisionWords.wordOf[draft.kind],
    reason: draft.reason === '' ? null : draft.reason,
    adminImpact: draft.adminImpact && impactWords.wordOf[draft.adminImpact],
    userImpact: draft.userImpact && impactWords.wordOf[draft.userImpact],
    owner: keepsOwner ? undefined : (draft.owner?.id ?? null),
    teamActBy: draft.actBy,
    reviewOn: draft.reviewOn,
    decidedBy: by,
    decidedOn: on,
    decidedRevision: revision,
    state: 'Decided'
  };
}

/** How much the change means, and who owns it, stays known. */
export const noDecision: NoticeInput = {
  decision: null,
  reason: null,
  teamActBy: null,
  reviewOn: null,
  decidedBy: null,
  decidedOn: null,
  decidedRevision: null,
  state: 'Open'
};

export function fromTeamFields({
  owner,
  adminImpact,
  userImpact,
  rollsOutOn,
  overrides
}: Partial<TeamFields>): NoticeInput {
  return {
    owner: owner === undefined ? undefined : (owner?.id ?? null),
    adminImpact: adminImpact && impactWords.wordOf[adminImpact],
    userImpact: userImpact && impactWords.wordOf[userImpact],
    rollsOutOn,
    asked: overrides && formatOverrides(overrides)
  };
}
