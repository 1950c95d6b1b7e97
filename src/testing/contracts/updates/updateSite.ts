import { calendarDate } from '../../../domain/dates/calendarDate';
import type { Person } from '../../../domain/people/person';
import type { AcknowledgementRepository } from '../../../domain/updates/AcknowledgementRepository';
import type { AwarenessSettingsRepository } from '../../../domain/updates/AwarenessSettingsRepository';
import type { CommunicationRepository } from '../../../domain/updates/CommunicationRepository';
import type { DecisionDraft } from '../../../domain/updates/decision';
import type { DoubtRepository } from '../../../domain/updates/DoubtRepository';
import type { IntakeRow } from '../../../domain/updates/intake/intakeModel';
import {
  rowsToWrite,
  type IntakeRepository,
  type RowToWrite
} from '../../../domain/updates/IntakeRepository';
import { noticeFields, type NoticeDraft } from '../../../domain/updates/notice';
import type { NoticeRepository, NoticeSummary } from '../../../domain/updates/NoticeRepository';
import { keysOf, planIntake } from '../../../domain/updates/planIntake';
import type { TeamEntryDraft, TeamRepository } from '../../../domain/updates/TeamRepository';
import { fingerprintOf } from '../../../domain/updates/text/fingerprint';
import { textOfHtml } from '../../../domain/updates/text/htmlText';
import { termOf } from '../../../domain/updates/vocabulary';
import { aPerson } from '../../builders';
import type { Role } from '../roles';

/** The repositories of the feed, as one person has them. */
export interface UpdateRepositoriesUnderTest {
  readonly notices: NoticeRepository;
  readonly intake: IntakeRepository;
  readonly acknowledgements: AcknowledgementRepository;
  readonly communications: CommunicationRepository;
  readonly team: TeamRepository;
  readonly doubts: DoubtRepository;
  readonly settings: AwarenessSettingsRepository;
}

/** A new site with the lists of the feed and no rows. */
export interface UpdateSiteUnderTest {
  as(role: Role): UpdateRepositoriesUnderTest;
  person(role: Role): Promise<Person>;
  /** Sets the clock of the site and of everybody's page. */
  setNow(instant: string): void;
  /** Leaves an acknowledgement row that one person made in the name of another. */
  forgeAcknowledgement(notice: NoticeSummary, by: Role, inNameOf: Person): Promise<void>;
  /** What an import leaves behind that died after it had kept the old text. */
  keepOldText(notice: NoticeSummary): Promise<void>;
  /** Leaves a row of settings as somebody has typed it into the list. */
  typeSettings(text: string): Promise<void>;
  close(): Promise<void>;
}

export type MakeUpdateSite = (options: { readonly setUp: boolean }) => Promise<UpdateSiteUnderTest>;

/** A notice of the Message Center as it is taken in, complete; give only what the test is about. */
export function aNoticeDraft(changes: Partial<NoticeDraft> = {}): NoticeDraft {
  return {
    sourceKind: 'messageCenter',
    sourceId: 'MC900001',
    title: 'New enrolment page on Android',
    bodyHtml: '<p>The enrolment page gets a <b>new look</b>.</p>',
    category: { value: 'planForChange', text: 'Plan for change' },
    severity: termOf('normal'),
    services: ['Microsoft Intune'],
    platforms: ['Android'],
    tags: ['User impact', 'New feature'],
    isMajorChange: false,
    published: '2026-05-01T10:00:00.000Z',
    lastModified: '2026-05-01T10:00:00.000Z',
    actBy: calendarDate('2026-06-15'),
    link: 'https://contoso.example/mc900001',
    details: [{ name: 'RoadmapIds', value: '90001' }],
    unsaid: new Set(),
    derived: new Set(),
    ...changes
  };
}

/** Notices that differ in id, title and hour, the newest last. */
export function noticeDrafts(count: number, changes: Partial<NoticeDraft> = {}): readonly NoticeDraft[] {
  return Array.from({ length: count }, (_, index) =>
    aNoticeDraft({
      sourceId: `MC${910_000 + index}`,
      title: `Notice ${index}`,
      published: new Date(Date.UTC(2026, 4, 1, index)).toISOString(),
      ...changes
    })
  );
}

/** As rows of a file. */
export function intakeRows(drafts: readonly NoticeDraft[]): readonly IntakeRow[] {
  return drafts.map((draft, index) => ({
    kind: 'taken',
    row: index + 1,
    draft,
    fingerprint: fingerprintOf({
      title: draft.title,
      text: draft.bodyHtml === null ? null : textOfHtml(draft.bodyHtml)
    }),
    warnings: []
  }));
}

/** What importing the drafts would write now. */
export async function planned(
  intake: IntakeRepository,
  drafts: readonly NoticeDraft[]
): Promise<readonly RowToWrite[]> {
  const rows = intakeRows(drafts);
  return rowsToWrite(planIntake(rows, await intake.known(keysOf(rows))));
}

/** Imports the drafts and answers the notices, newest first. */
export async function imported(
  { intake, notices }: UpdateRepositoriesUnderTest,
  ...drafts: readonly NoticeDraft[]
): Promise<readonly NoticeSummary[]> {
  await intake.write(await planned(intake, drafts));
  return (await notices.page()).notices;
}

/** Imports one draft and answers the notice. */
export async function importedOne(
  repositories: UpdateRepositoriesUnderTest,
  changes: Partial<NoticeDraft> = {}
): Promise<NoticeSummary> {
  const draft = aNoticeDraft(changes);
  const found = await imported(repositories, draft);
  const notice = found.find(({ sourceId }) => sourceId === draft.sourceId);
  if (!notice) throw new Error(`The notice ${draft.sourceId} was not taken.`);
  return notice;
}

/** What the source says of a notice, as the list has it. */
export function contentOf(notice: object): Record<string, unknown> {
  const cells = notice as Record<string, unknown>;
  return Object.fromEntries(noticeFields.map((field) => [field, cells[field]]));
}

/** A valid decision; give only what the test is about. */
export function aDecisionDraft(changes: Partial<DecisionDraft> = {}): DecisionDraft {
  return {
    kind: 'accept',
    reason: '',
    adminImpact: 'low',
    userImpact: 'medium',
    owner: null,
    actBy: null,
    reviewOn: null,
    ...changes
  };
}

export function aTeamEntry(changes: Partial<TeamEntryDraft> = {}): TeamEntryDraft {
  return {
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
