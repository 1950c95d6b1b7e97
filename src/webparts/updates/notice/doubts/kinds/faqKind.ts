import type { Entry } from '../../../../../domain/faq/entry';
import { entryCandidateSteps } from '../../../../../domain/faq/review/doubtCandidates';
import { inSlices } from '../../../../../ui/screens/inSlices';
import type { UpdatesRepositories } from '../../../UpdatesRepositories';
import { EntryText } from '../EntryText';
import type { DoubtKind } from './doubtKind';

async function readAll(
  faqEntries: UpdatesRepositories['faqEntries'],
  onProgress: (done: number) => void
): Promise<readonly Entry[]> {
  const rows: Entry[] = [];
  let next: string | null | undefined;
  while (next !== null) {
    const page = await faqEntries.page(next);
    rows.push(...page.rows);
    next = page.next;
    onProgress(rows.length);
  }
  return rows;
}

/** The published entries of the FAQ. Users see the answers' own list, so it is marked there too. */
export const faqKind: DoubtKind<Entry> = {
  kind: 'faq',
  wordsOf: ({ strings, plural }) => ({
    title: strings.DoubtsTitle,
    intro: strings.DoubtsIntro,
    none: strings.DoubtsNone,
    readOnly: strings.DoubtsReadOnly,
    empty: strings.DoubtsEmpty,
    noLists: strings.DoubtsNoFaq,
    noRight: strings.DoubtsNoRight,
    loading: strings.DoubtsEntriesLoading,
    notLoaded: strings.DoubtsEntriesNotLoaded,
    nothingAlike: strings.DoubtsNothingAlike,
    suggested: strings.DoubtsSuggested,
    noteHint: strings.DoubtsNoteHint,
    namesNotice: strings.DoubtsNamesNotice,
    otherPlatforms: strings.DoubtsOtherPlatforms,
    find: strings.DoubtsFind,
    findBox: strings.DoubtsFindBox,
    foundNone: strings.DoubtsFoundNone,
    markNone: strings.DoubtsMarkNone,
    progress: strings.DoubtsProgress,
    found: (count) => plural('DoubtsFound', count),
    mark: (count) => plural('DoubtsMark', count),
    marked: (count) => plural('DoubtsMarked', count),
    read: (count) => plural('DoubtsRead', count)
  }),
  read: async ({ faqEntries }, onProgress) =>
    inSlices(entryCandidateSteps(await readAll(faqEntries, onProgress))),
  search: async ({ entries }) => {
    const { entrySearch } = await import(/* webpackChunkName: 'updates-doubts-search' */ '../entrySearch');
    return entrySearch(entries.values());
  },
  detailOf: ({ errorCodes }) => errorCodes.join(' · '),
  Content: EntryText,
  faceOf: ({ published }) => published
};
