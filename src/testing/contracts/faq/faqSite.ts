import type { Entry, EntryDraft, PublishedAnswer } from '../../../domain/faq/entry';
import type { EntryHeadRepository } from '../../../domain/faq/entryHead';
import type { EntryRepository, EntrySource, PublishedRepository } from '../../../domain/faq/EntryRepository';
import type { FaqSettingsRepository } from '../../../domain/faq/FaqSettingsRepository';
import type { GapRepository, VoteRepository } from '../../../domain/faq/FeedbackRepository';
import type { SynonymRepository } from '../../../domain/faq/SynonymRepository';
import type { Person } from '../../../domain/people/person';
import { anEntryDraft } from '../../faq/anEntry';
import type { Role } from '../roles';

/** The repositories of the FAQ, as one person has them. */
export interface FaqRepositoriesUnderTest {
  readonly entries: EntryRepository;
  readonly published: PublishedRepository;
  readonly votes: VoteRepository;
  readonly gaps: GapRepository;
  readonly synonyms: SynonymRepository;
  readonly settings: FaqSettingsRepository;
}

/** A row of the history of verifications. */
export interface VerificationUnderTest {
  readonly entry: number;
  readonly version: number;
  readonly wasChanged: boolean;
  readonly note: string;
  /** Id of the person. */
  readonly by: number;
}

/** A new site with the lists of the FAQ and no rows. */
export interface FaqSiteUnderTest {
  as(role: Role): FaqRepositoriesUnderTest;
  headsAs(role: Role): EntryHeadRepository;
  /** The same on a page that loses its connection when it is about to write a public face. */
  dyingBeforeFace(role: Role): FaqRepositoriesUnderTest;
  person(role: Role): Promise<Person>;
  /** Sets the clock of the site and of everybody's page. */
  setNow(instant: string): void;
  verifications(): Promise<readonly VerificationUnderTest[]>;
  /** Leaves a vote that one person made in the name of another. */
  forgeVote(entry: Entry, by: Role, inNameOf: Person): Promise<void>;
  /** Leaves a row of synonyms as somebody has typed it. */
  typeSynonyms(text: string): Promise<void>;
  /** Leaves a row of settings as somebody has typed it into the list. */
  typeSettings(text: string): Promise<void>;
  close(): Promise<void>;
}

export type MakeFaqSite = (options: { readonly setUp: boolean }) => Promise<FaqSiteUnderTest>;

/** Writes an entry and puts it before readers. */
export async function publishedEntry(
  { entries }: FaqRepositoriesUnderTest,
  changes: Partial<EntryDraft> = {}
): Promise<Entry> {
  return entries.publish(await entries.add(anEntryDraft(changes)));
}

/** Everything of one face, page by page. */
export async function everything<Row>(source: EntrySource<Row>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let next: string | null | undefined;
  do {
    const page = await source.page(next ?? undefined);
    rows.push(...page.rows);
    next = page.next;
  } while (next !== null);
  return rows;
}

/** What users see of the entry. */
export async function answerOf(
  { published }: FaqRepositoriesUnderTest,
  { id }: Entry
): Promise<PublishedAnswer | undefined> {
  return (await everything(published)).find(({ entry }) => entry === id);
}
