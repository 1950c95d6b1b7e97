import type { Context } from 'hono';
import { createSiteApi } from '../context/siteApi';
import { switchablePeople } from '../context/switchablePeople';
import { listPageHtml } from '../html/listPageHtml';
import { readPageRequest } from '../http/pageRequest';
import { pageResponse } from '../http/pageResponse';
import { bundleUrl, type PageParts } from '../parts';
import type { ListPageData, ListPageKind } from '../shared/listPageData';
import { chromePage } from './chromePage';

const formKinds: Readonly<Record<string, ListPageKind>> = {
  'dispform.aspx': 'display',
  'editform.aspx': 'edit',
  'newform.aspx': 'new'
};

/** SharePoint's plain list pages; everything they show and change goes through the REST API. */
export function mountListPageRoutes(parts: PageParts): void {
  const { app, services } = parts;
  app.get(`${services.webUrl}/_layouts/15/viewlsts.aspx`, (context) =>
    listPage(parts, context, 'siteContents', '', '')
  );
  const file = ':file{.+\\.aspx}';
  app.get(`${services.webUrl}/Lists/:list/${file}`, (context) => {
    const listUrl = `${services.webUrl}/Lists/${context.req.param('list')}`;
    return listPage(parts, context, kindOf(context.req.param('file')), listUrl, listUrl);
  });
  app.get(`${services.webUrl}/:library/Forms/${file}`, (context) => {
    const listUrl = `${services.webUrl}/${context.req.param('library')}`;
    return listPage(parts, context, kindOf(context.req.param('file')), listUrl, `${listUrl}/Forms`);
  });
  app.get(`${services.webUrl}/Lists/:list`, (context) =>
    context.redirect(`${encodeURI(`${services.webUrl}/Lists/${context.req.param('list')}`)}/AllItems.aspx`)
  );
}

/** Every other page of a list shows a view. */
function kindOf(file: string): ListPageKind {
  return formKinds[file.toLowerCase()] ?? 'allItems';
}

function listPage(
  parts: PageParts,
  context: Context,
  kind: ListPageKind,
  listUrl: string,
  formsUrl: string
): Promise<Response> {
  const { services } = parts;
  const request = readPageRequest(context, services);
  const api = createSiteApi(services.site, request.origin, services.webUrl, request.person);
  const web = api.get('web?$select=Title');
  const data: ListPageData = {
    kind,
    webUrl: services.webUrl,
    listUrl,
    formsUrl: encodeURI(formsUrl),
    itemId: Number(context.req.query('ID') ?? context.req.query('id') ?? 0),
    view: request.view,
    person: request.person.key,
    people: switchablePeople(),
    graphMode: parts.graph.mode
  };
  return pageResponse(context, {
    title: kind === 'siteContents' ? 'Site contents' : (listUrl.split('/').pop() ?? ''),
    view: request.view,
    bodyClass: 'sitePage',
    styleSheet: bundleUrl(parts, 'site.css'),
    scripts: [bundleUrl(parts, 'list-page.js')],
    data,
    body: chromePage(parts, context, request, {
      currentUrl: context.req.path,
      siteTitle: String(web['Title']),
      content: listPageHtml()
    })
  });
}
