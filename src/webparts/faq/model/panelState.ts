import type { Entry, EntryDraft } from '../../../domain/faq/entry';

/** What stands in the panel besides an open entry, which the address names. */
export type FaqPanelState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'edit'; readonly entry: Entry }
  /** `draft`: what to begin with, such as a gap's words. `gap`: the gap that the new entry closes. */
  | { readonly kind: 'add'; readonly draft?: Partial<EntryDraft>; readonly gap?: number }
  | { readonly kind: 'merge'; readonly entry: Entry }
  | { readonly kind: 'import' }
  | { readonly kind: 'export' }
  | { readonly kind: 'starter' }
  | { readonly kind: 'synonyms' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'setup' };

export const closedFaqPanel: FaqPanelState = { kind: 'closed' };
