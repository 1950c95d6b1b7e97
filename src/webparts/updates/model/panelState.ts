/** What stands in the panel besides an open notice, which the address names. */
export type FeedPanelState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'intake' }
  | { readonly kind: 'byHand' }
  | { readonly kind: 'team' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'setup' };

export const closedFeedPanel: FeedPanelState = { kind: 'closed' };
