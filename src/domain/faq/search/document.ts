import type { Platform } from '../../../lists';
import { textOfHtml } from '../../updates/text/htmlText';
import type { EnrolmentType, Entry, EntryCategory, EntryStatus, FixLevel, PublishedAnswer } from '../entry';

/** Parts of an entry's text, the weightiest first. */
export const sectionNames = ['reply', 'fix', 'cause', 'confirm', 'collect', 'escalate'] as const;

export type SectionName = (typeof sectionNames)[number];

/** What the index keeps of an entry, of either face: plain texts to search in and to show, and what filters ask. */
export interface SearchDocument {
  /** Of the entry. */
  readonly id: number;
  readonly title: string;
  readonly errorCodes: readonly string[];
  readonly keywords: readonly string[];
  /** Plain text, not HTML: nothing in it needs to be made harmless. */
  readonly sections: Readonly<Partial<Record<SectionName, string>>>;
  /** Empty: all. */
  readonly platforms: readonly Platform[];
  /** Empty: all. */
  readonly enrolment: readonly EnrolmentType[];
  readonly category: EntryCategory;
  readonly level: FixLevel | null;
  readonly status: EntryStatus;
}

type Texts = Readonly<Partial<Record<SectionName, string | null>>>;

function plainSections(texts: Texts): SearchDocument['sections'] {
  const plain = sectionNames.map((name) => [name, textOfHtml(texts[name] ?? '')] as const);
  return Object.fromEntries(plain.filter(([, text]) => text !== ''));
}

function commonOf(
  face: Entry | PublishedAnswer
): Omit<SearchDocument, 'id' | 'sections' | 'level' | 'status'> {
  const { title, errorCodes, keywords, platforms, enrolment, category } = face;
  return { title, errorCodes, keywords, platforms, enrolment, category };
}

/** An entry with everything that the team may read. */
export function documentOfEntry(entry: Entry): SearchDocument {
  return {
    ...commonOf(entry),
    id: entry.id,
    sections: plainSections(entry),
    level: entry.level,
    status: entry.status
  };
}

/** What users may read of an entry. */
export function documentOfAnswer(answer: PublishedAnswer): SearchDocument {
  return {
    ...commonOf(answer),
    id: answer.entry,
    sections: plainSections({ reply: answer.reply }),
    level: null,
    status: 'Published'
  };
}
