import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import {
  action,
  defineCollection,
  defineEntity,
  extendEntity,
  link,
  property,
  readMethod
} from '../rest/define';
import { collectionNode, entityNode, valueNode } from '../rest/nodes';
import { may } from '../security/authorizer';
import type { WebRow } from '../store/webs';
import { customActionsNode } from './customActions';
import { featuresNode } from './features';
import { RootType } from './root';
import { webRef } from './securables';
import { SiteType } from './site';
import { absoluteUrlOf, WebType } from './web';

const WebInformationType = defineEntity<WebRow>({
  name: 'SP.WebInformation',
  metadataName: () => 'SP.ApiData.WebInformations',
  editLink: (web) => `Web/WebInfos('${web.id}')`,
  properties: [
    property('Configuration', () => 3),
    property('Created', (web) => web.created),
    property('Description', (web) => web.description),
    property('Id', (web) => web.id),
    property('Language', (web) => web.language),
    property('LastItemModifiedDate', (web) => web.lastItemModified),
    property('LastItemUserModifiedDate', (web) => web.lastItemModified),
    property('ServerRelativeUrl', (web) => web.serverRelativeUrl),
    property('Title', (web) => web.title),
    property('WebTemplate', (web) => web.webTemplate),
    property('WebTemplateId', () => 1)
  ]
});

const WebInformationCollection = defineCollection<WebRow, WebRow>({
  name: 'SP.WebInformationCollection',
  element: () => WebInformationType,
  list: visibleChildren,
  byKey: (web, args, context) => {
    const id = args.guid('id');
    const child = visibleChildren(web, context).find((candidate) => candidate.id === id);
    if (!child) throw errors.entityMissing('The web');
    return entityNode(WebInformationType, child);
  }
});

const ICONS: Readonly<Record<string, string>> = {
  docx: 'icdocx.png',
  xlsx: 'icxlsx.png',
  pptx: 'icpptx.png',
  pdf: 'icpdf.png',
  txt: 'ictxt.gif',
  zip: 'iczip.gif',
  htm: 'ichtm.gif',
  html: 'ichtm.gif'
};

/** Features, custom actions, sub web information and small helpers of webs and sites. */
export function registerWebMore(): void {
  extendEntity(WebType, {
    navigation: [
      link('Features', (web) => featuresNode({ key: web.id, link: 'Web', web })),
      link('UserCustomActions', (web) => customActionsNode({ key: web.id, scope: 3, ref: webRef(web) })),
      link('WebInfos', (web) => collectionNode(WebInformationCollection, web))
    ],
    methods: [
      readMethod('getSubwebsFilteredForCurrentUser', (web) => collectionNode(WebInformationCollection, web)),
      readMethod('mapToIcon', (_web, args) => {
        const extension = args.string('fileName').split('.').at(-1)?.toLowerCase() ?? '';
        return valueNode('MapToIcon', ICONS[extension] ?? 'icgen.gif');
      }),
      readMethod('hubSiteData', () => valueNode('HubSiteData', 'null'))
    ]
  });
  extendEntity(SiteType, {
    navigation: [
      link('Features', (web) => featuresNode({ key: web.siteId, link: 'Site', web })),
      link('UserCustomActions', (web) => customActionsNode({ key: web.siteId, scope: 2, ref: webRef(web) }))
    ]
  });
  extendEntity(RootType, {
    methods: [
      action('SP.Site.Exists', (_root, args, context) =>
        valueNode('Exists', siteAt(args.string('url'), context) !== undefined)
      ),
      readMethod('SP.Web.GetWebUrlFromPageUrl', (_root, args, context) => {
        const path = pathOf(args.string('pageFullUrl'), context);
        const web = path === undefined ? undefined : context.store.webs.containing(path);
        if (!web) throw errors.fileMissing(args.string('pageFullUrl'));
        return valueNode('GetWebUrlFromPageUrl', absoluteUrlOf(web, context));
      })
    ]
  });
}

function visibleChildren(web: WebRow, context: RequestContext): readonly WebRow[] {
  return context.store.webs.childrenOf(web).filter((child) => may(context, 'open', { web: child }));
}

function siteAt(url: string, context: RequestContext): WebRow | undefined {
  const path = pathOf(url, context);
  const web = path === undefined ? undefined : context.store.webs.byUrl(path === '' ? '/' : path);
  return web?.parentId === null ? web : undefined;
}

/** The path of an address on this host, without a trailing slash; undefined for other hosts. */
function pathOf(url: string, context: RequestContext): string | undefined {
  if (!URL.canParse(url)) throw errors.invalidArgument(`'${url}' is no absolute URL.`);
  const parsed = new URL(url);
  return parsed.origin === context.origin
    ? decodeURIComponent(parsed.pathname).replace(/\/+$/, '')
    : undefined;
}
