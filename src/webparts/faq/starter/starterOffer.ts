import { entryCategories } from '../../../lists/faq';
import type { Entry, EntryCategory } from '../../../domain/faq/entry';
import {
  planStarterEntryRemoval,
  type StarterEntryRemovalPlan
} from '../../../domain/starter/planStarterEntryRemoval';
import type { StarterEntry } from '../../../domain/starter/StarterEntry';
import {
  starterEntryKey,
  starterRelations,
  starterSourcedEntries
} from '../../../domain/starter/starterEntryDrafts';
import { faqStarterTag, starterEntries } from '../../../starter/faq';
import type { AddingJob } from '../intake/adding/addingJob';

/** A starter entry, and whether the site has it. */
export interface OfferedEntry {
  readonly entry: StarterEntry;
  readonly isThere: boolean;
}

/** The starter content as it stands against what is on the site. */
export interface StarterOffer {
  readonly groups: readonly {
    readonly category: EntryCategory;
    readonly entries: readonly OfferedEntry[];
  }[];
  readonly missing: readonly StarterEntry[];
  readonly removal: StarterEntryRemovalPlan;
}

/** What of the starter content can be added and removed. */
export function starterOffer(onSite: ReadonlyMap<number, Entry>): StarterOffer {
  const keys = new Set(Array.from(onSite.values(), ({ sourceKey }) => sourceKey));
  const offered = starterEntries.map((entry) => ({ entry, isThere: keys.has(starterEntryKey(entry)) }));
  const groups = entryCategories.map((category) => ({
    category,
    entries: offered.filter(({ entry }) => entry.category === category)
  }));
  return {
    groups: groups.filter(({ entries }) => entries.length > 0),
    missing: offered.filter(({ isThere }) => !isThere).map(({ entry }) => entry),
    removal: planStarterEntryRemoval(onSite.values(), starterEntries)
  };
}

/** What is to be written for the chosen ones. */
export function starterJob(chosen: readonly StarterEntry[], publishes: boolean): AddingJob {
  return {
    entries: starterSourcedEntries(chosen, faqStarterTag),
    changes: [],
    publishes,
    relationsOf: (onSite) => starterRelations(starterEntries, onSite)
  };
}
