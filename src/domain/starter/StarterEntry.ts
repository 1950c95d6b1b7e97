import type { EntryContent } from '../faq/entry';

/** A FAQ entry that comes with the suite, in our own words. Stored with a tag, so that it can be taken back. */
export interface StarterEntry extends Omit<EntryContent, 'related' | 'notices'> {
  /** Fixed for ever: an import that is repeated recognises the entry by it. */
  readonly key: string;
  /** Keys of other starter entries that people confuse with it. */
  readonly related: readonly string[];
}
