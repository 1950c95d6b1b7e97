/** The part of SPFx's page context that the data layer needs. */
export interface PageContext {
  readonly web: { readonly absoluteUrl: string };
  /** Holds `formDigestValue` and `formDigestTimeoutSeconds` of the page's own site. */
  readonly legacyPageContext?: {
    readonly formDigestValue?: unknown;
    readonly formDigestTimeoutSeconds?: unknown;
  };
}

/** A web part's context, as far as the data layer needs it. */
export interface DataContext {
  readonly pageContext: PageContext;
}
