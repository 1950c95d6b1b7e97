import type { Context } from 'hono';
import { sitePages } from '../canvas/sitePages';
import { asRecord, createSiteApi } from '../context/siteApi';
import { chromeHtml, type NavigationLink } from '../html/chrome';
import type { Html } from '../html/document';
import type { PageRequest } from '../http/pageRequest';
import type { PageParts } from '../parts';

export interface ChromePageParts {
  readonly currentUrl: string;
  readonly siteTitle: string;
  readonly content: Html;
}

/** Content in SharePoint's frame, with the navigation of the site as it is now. */
export function chromePage(
  parts: PageParts,
  context: Context,
  request: PageRequest,
  page: ChromePageParts
): Html {
  const { webUrl } = parts.services;
  const path = decodeURIComponent(new URL(context.req.url).pathname).toLowerCase();
  return chromeHtml({
    view: request.view,
    webUrl,
    siteTitle: page.siteTitle,
    personName: request.person.name,
    pages: sitePages(parts.packages.current(), parts.canvases).map(({ name, title }) => {
      const url = `${webUrl}/SitePages/${name}.aspx`;
      return { text: title, url, isCurrent: url.toLowerCase() === path };
    }),
    lists: listLinks(parts, request, path),
    siteContentsCurrent: path.endsWith('/viewlsts.aspx'),
    content: page.content
  });
}

function listLinks(parts: PageParts, request: PageRequest, path: string): NavigationLink[] {
  const { webUrl } = parts.services;
  const api = createSiteApi(parts.services.site, request.origin, webUrl, request.person);
  const answer = api.get(
    'web/lists?$select=Title,DefaultViewUrl&$filter=Hidden eq false and BaseTemplate eq 100'
  );
  const lists = Array.isArray(answer['value']) ? answer['value'].map(asRecord) : [];
  return lists.map((list) => {
    const viewUrl = String(list['DefaultViewUrl']);
    const folder = viewUrl.slice(0, viewUrl.lastIndexOf('/') + 1).toLowerCase();
    return {
      text: String(list['Title']),
      url: encodeURI(viewUrl),
      isCurrent: path.startsWith(folder)
    };
  });
}
