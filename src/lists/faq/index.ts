import { entriesList } from './entries.list';
import { publishedList } from './published.list';
import { searchesList } from './searches.list';
import { synonymsList } from './synonyms.list';
import { verificationsList } from './verifications.list';
import { votesList } from './votes.list';

export * from './faqWords';
export { entriesList, publishedList, searchesList, synonymsList, verificationsList, votesList };

/** The lists of the FAQ, in the order in which set-up creates them. */
export const faqLists = {
  faqEntries: entriesList,
  faqPublished: publishedList,
  faqVerifications: verificationsList,
  faqVotes: votesList,
  faqSearches: searchesList,
  faqSynonyms: synonymsList
} as const;
