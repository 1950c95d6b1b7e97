import type { Context } from 'hono';
import { homePageName, sitePages, type SitePage } from '../canvas/sitePages';
import { pageContextInfo } from '../context/pageContext';
import { pageManifests } from '../context/pageManifests';
import { createSiteApi } from '../context/siteApi';
import { sitePageHtml, teamsContentHtml } from '../html/sitePageHtml';
import { readPageRequest, type PageRequest } from '../http/pageRequest';
import { pageResponse } from '../http/pageResponse';
import { bundleUrl, iconFontBase, runtimeBase, runtimeVersion, type PageParts } from '../parts';
import type { PageData, PageHost } from '../shared/pageData';
import { chromePage } from './chromePage';
import { switchablePeople } from '../context/switchablePeople';

/** The pages that hold web parts: in SharePoint's frame, or alone for a Teams frame. */
export function mountSitePageRoutes(parts: PageParts): void {
  const { app, services } = parts;
  const homeUrl = `${services.webUrl}/SitePages/${homePageName}.aspx`;
  for (const path of ['/', services.webUrl, `${services.webUrl}/`]) {
    app.get(path, (context) => context.redirect(homeUrl + new URL(context.req.url).search));
  }
  app.get(`${services.webUrl}/SitePages/:file`, (context) => {
    const page = findPage(parts, context.req.param('file').replace(/\.aspx$/i, ''));
    return page === undefined ? context.notFound() : sitePage(parts, context, page, 'sharepoint');
  });
  app.get(`${services.webUrl}/_layouts/15/teamshostedapp.aspx`, (context) => {
    const page = findPage(parts, context.req.query('page') ?? homePageName);
    const host = context.req.query('host') === 'personal' ? 'teamsPersonal' : 'teamsTab';
    return page === undefined ? context.notFound() : sitePage(parts, context, page, host);
  });
}

function findPage(parts: PageParts, name: string): SitePage | undefined {
  const pages = sitePages(parts.packages.current(), parts.canvases);
  return pages.find((page) => page.name.toLowerCase() === name.toLowerCase());
}

async function sitePage(
  parts: PageParts,
  context: Context,
  page: SitePage,
  host: PageHost
): Promise<Response> {
  const request = readPageRequest(context, parts.services);
  const data = pageData(parts, context, page, host, request);
  const content =
    host === 'sharepoint'
      ? chromePage(parts, context, request, {
          currentUrl: context.req.path,
          siteTitle: String(data.context['webTitle']),
          content: sitePageHtml(page.title, request.view, data.page.canEdit)
        })
      : teamsContentHtml();
  return pageResponse(context, {
    title: page.title,
    view: request.view,
    bodyClass: host === 'sharepoint' ? 'sitePage' : 'teamsHosted',
    styleSheet: bundleUrl(parts, 'site.css'),
    scripts: [
      bundleUrl(parts, 'prelude.js'),
      `${runtimeBase}require.js`,
      `${runtimeBase}${assemblyFile(request)}`,
      bundleUrl(parts, 'site-page.js')
    ],
    data,
    body: content
  });
}

function pageData(
  parts: PageParts,
  context: Context,
  page: SitePage,
  host: PageHost,
  request: PageRequest
): PageData {
  const { services } = parts;
  const api = createSiteApi(services.site, request.origin, services.webUrl, request.person);
  const info = pageContextInfo({
    api,
    origin: request.origin,
    webUrl: services.webUrl,
    requestPath: context.req.path,
    view: request.view,
    now: services.site.clock.now()
  });
  return {
    host,
    view: request.view,
    person: request.person.key,
    people: switchablePeople(),
    graphMode: parts.graph.mode,
    webUrl: services.webUrl,
    buildNumber: runtimeVersion,
    iconFontUrl: iconFontBase,
    page: {
      name: page.name,
      title: page.title,
      canvas: page.canvas,
      canEdit: canEditItems(info['webPermMasks'])
    },
    context: info,
    manifests: pageManifests(parts, request)
  };
}

/** SharePoint lets everybody edit pages who may edit items of the Site Pages library. */
function canEditItems(mask: unknown): boolean {
  const editListItems = 0x4;
  const low = typeof mask === 'object' && mask !== null && 'Low' in mask ? Number(mask.Low) : 0;
  return (BigInt(low) & BigInt(editListItems)) !== 0n;
}

/** npm has the runtime in English and with its default strings only. */
function assemblyFile(request: PageRequest): string {
  return `sp-default-assembly_${request.view.lang.startsWith('en') ? 'en-us' : 'default'}.js`;
}
