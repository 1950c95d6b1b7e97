import { describeChanges } from './changes.contract';
import { describeEntries } from './entries.contract';
import { describeFaces } from './faces.contract';
import type { MakeFaqSite } from './faqSite';
import { describeFeedback } from './feedback.contract';
import { describeEntryHeads } from './heads.contract';
import { describeHistory } from './history.contract';
import { describeRemoving } from './removing.contract';
import { describeFaqSettings } from './settings.contract';
import { describeSynonyms } from './synonyms.contract';

export type { FaqSiteUnderTest, MakeFaqSite } from './faqSite';

/** What the repositories of the FAQ have to do, whatever keeps the rows. */
export function describeFaqRepositories(name: string, make: MakeFaqSite): void {
  describeEntries(name, make);
  describeFaces(name, make);
  describeChanges(name, make);
  describeFeedback(name, make);
  describeRemoving(name, make);
  describeEntryHeads(name, make);
  describeHistory(name, make);
  describeSynonyms(name, make);
  describeFaqSettings(name, make);
}
