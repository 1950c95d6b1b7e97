import type {
  EnrolmentType,
  EntryCategory,
  EntryKind,
  EntryStatus,
  FixLevel
} from '../../../domain/faq/entry';
import type { SectionName } from '../../../domain/faq/search/document';
import type { EntrySection, FaqMode, FaqView } from '../model/faqState';
import { namer } from '../../../ui/words/namer';

type Strings = IFaqWebPartStrings;

const names = namer<Strings>();

export const faqViewName = names<FaqView>({
  search: 'ViewSearch',
  all: 'ViewAll',
  queue: 'ViewQueue',
  gaps: 'ViewGaps'
});

export const modeName = names<FaqMode>({ full: 'ModeFull', category: 'ModeCategory', topTen: 'ModeTopTen' });

export const entrySectionName = names<EntrySection>({
  answer: 'SectionAnswer',
  history: 'SectionHistory',
  feedback: 'SectionFeedback'
});

export const kindName = names<EntryKind>({
  Error: 'KindError',
  'How to': 'KindHowTo',
  'Known issue': 'KindKnownIssue'
});

export const levelName = names<FixLevel>({
  User: 'LevelUser',
  'First line': 'LevelFirstLine',
  'Second line': 'LevelSecondLine',
  'Intune admin': 'LevelAdmin'
});

export const statusName = names<EntryStatus>({
  Draft: 'StatusDraft',
  Published: 'StatusPublished',
  Retired: 'StatusRetired'
});

export const categoryName = names<EntryCategory>({
  Enrolment: 'CategoryEnrolment',
  Apps: 'CategoryApps',
  'Compliance and access': 'CategoryCompliance',
  Configuration: 'CategoryConfiguration',
  Email: 'CategoryEmail',
  'Certificates and networks': 'CategoryCertificates',
  Updates: 'CategoryUpdates',
  Security: 'CategorySecurity',
  Other: 'CategoryOther'
});

/** The parts of an entry's text. */
export const textPartName = names<SectionName>({
  reply: 'PartReply',
  fix: 'PartFix',
  cause: 'PartCause',
  confirm: 'PartConfirm',
  collect: 'PartCollect',
  escalate: 'PartEscalate'
});

/** Names of products stay as Microsoft writes them. */
export function enrolmentName(type: EnrolmentType): string {
  return type;
}
