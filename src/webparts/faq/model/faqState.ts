import { platforms, type Platform } from '../../../lists';
import { entryCategories, entryStatuses, fixLevels } from '../../../lists/faq';
import type { EntryCategory, EntryStatus, FixLevel } from '../../../domain/faq/entry';
import { allValues as all, choiceIn, formatValues, idIn, parseValues } from '../../../ui/address/addressText';

/** What a web part on a page is for: everything, one category as a list, or the ten answers that help most. */
export const faqModes = ['full', 'category', 'topTen'] as const;

export type FaqMode = (typeof faqModes)[number];

/** The ways to look at the entries. */
export const faqViews = ['search', 'all', 'queue', 'gaps'] as const;

export type FaqView = (typeof faqViews)[number];

/** The parts of an open entry. */
export const entrySections = ['answer', 'history', 'feedback'] as const;

export type EntrySection = (typeof entrySections)[number];

export interface FaqFilter {
  readonly text: string;
  readonly platform: Platform | null;
  readonly level: FixLevel | null;
  readonly category: EntryCategory | null;
}

export const noFaqFilter: FaqFilter = { text: '', platform: null, level: null, category: null };

/** How all entries are ordered. */
export const browseOrders = ['title', 'newest', 'oldest'] as const;

export type BrowseOrder = (typeof browseOrders)[number];

/** What only the list of all entries asks for. */
export interface BrowseState {
  /** `null`: drafts and published ones. */
  readonly status: EntryStatus | null;
  /** Only those that the reader owns. */
  readonly isMine: boolean;
  readonly order: BrowseOrder;
}

export const usualBrowse: BrowseState = { status: null, isMine: false, order: 'title' };

/** Whose entries wait: the reader's own, those without an owner, or everybody's. */
export const queueOwners = ['mine', 'nobody', 'everybody'] as const;

export type QueueOwner = (typeof queueOwners)[number];

/** What the FAQ shows. */
export interface FaqState {
  readonly view: FaqView;
  readonly filter: FaqFilter;
  readonly browse: BrowseState;
  /** `null`: the reader's own if they own any, otherwise everybody's. */
  readonly whose: QueueOwner | null;
  /** Id of the entry that is open. */
  readonly entry: number | null;
  readonly section: EntrySection;
}

type Name =
  | 'view'
  | 'q'
  | 'platform'
  | 'level'
  | 'category'
  | 'status'
  | 'owner'
  | 'order'
  | 'whose'
  | 'entry'
  | 'section';

function valuesOf({ view, filter, browse, whose, entry, section }: FaqState): Readonly<Record<Name, string>> {
  return {
    view,
    q: filter.text,
    platform: filter.platform ?? all,
    level: filter.level ?? all,
    category: filter.category ?? all,
    status: browse.status ?? all,
    owner: browse.isMine ? 'me' : all,
    order: browse.order,
    whose: whose ?? all,
    entry: String(entry ?? all),
    section
  };
}

/** What is shown, as text for the page's address: only what differs from what the page's author chose. */
export function formatFaqState(state: FaqState, defaults: FaqState): string | null {
  return formatValues(valuesOf(state), valuesOf(defaults));
}

/** Reads what `formatFaqState` wrote, or what somebody made of it: values that are not known are ignored. */
export function parseFaqState(text: string | null, defaults: FaqState): FaqState {
  const valueOf = parseValues<Name>(text);
  const { filter } = defaults;
  return {
    // One of the views is called as no filter is.
    view: faqViews.find((view) => view === valueOf('view')) ?? defaults.view,
    filter: {
      text: valueOf('q') ?? filter.text,
      platform: choiceIn(platforms, valueOf('platform'), filter.platform),
      level: choiceIn(fixLevels, valueOf('level'), filter.level),
      category: choiceIn(entryCategories, valueOf('category'), filter.category)
    },
    browse: {
      status: choiceIn(entryStatuses, valueOf('status'), defaults.browse.status),
      isMine: valueOf('owner') === 'me',
      order: choiceIn(browseOrders, valueOf('order'), null) ?? defaults.browse.order
    },
    whose: choiceIn(queueOwners, valueOf('whose'), defaults.whose),
    entry: idIn(valueOf('entry')),
    section: choiceIn(entrySections, valueOf('section'), defaults.section) ?? defaults.section
  };
}

export function isFilteringFaq(filter: FaqFilter): boolean {
  return (Object.keys(noFaqFilter) as (keyof FaqFilter)[]).some((name) => filter[name] !== noFaqFilter[name]);
}
