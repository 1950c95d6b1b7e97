import { isRepositoryError } from '../../domain/RepositoryError';
import type { DataContext } from '../client/PageContext';
import { createSp } from '../createSp';

export type DataSiteCheck =
  | { readonly kind: 'ok'; readonly title: string; readonly url: string }
  /** Not an address, or not one of this tenant: the page may only talk to its own server. */
  | { readonly kind: 'notAnAddress' }
  | { readonly kind: 'notFound' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'unknown'; readonly error: Error };

/** The absolute address of a site on the page's server; `undefined` for anything else. Relative ones are allowed. */
export function dataSiteUrl(text: string, pageSiteUrl: string): string | undefined {
  try {
    const page = new URL(pageSiteUrl);
    const url = new URL(text.trim(), page.origin);
    if (url.origin !== page.origin) return undefined;
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  } catch {
    return undefined;
  }
}

/** Whether the address that somebody typed into the property pane is a site that they may read. */
export async function checkDataSite(context: DataContext, text: string): Promise<DataSiteCheck> {
  const url = dataSiteUrl(text, context.pageContext.web.absoluteUrl);
  if (url === undefined) return { kind: 'notAnAddress' };
  try {
    const web = (await createSp(context, url).readPath('_api/web?$select=Title,Url')) as Record<
      string,
      unknown
    >;
    if (typeof web.Url !== 'string') return { kind: 'notFound' };
    // A folder or page below a site answers with its site.
    return { kind: 'ok', title: String(web.Title ?? ''), url: web.Url };
  } catch (error) {
    if (isRepositoryError(error, 'notFound') || isRepositoryError(error, 'notSetUp'))
      return { kind: 'notFound' };
    if (isRepositoryError(error, 'forbidden')) return { kind: 'forbidden' };
    return { kind: 'unknown', error: error as Error };
  }
}
