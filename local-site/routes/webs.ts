import { errors } from '../errors';
import { action, defineCollection, type ExtensibleCollectionType } from '../rest/define';
import type { JsonObject } from '../rest/json';
import { createdNode } from '../rest/nodes';
import type { RequestContext } from '../rest/context';
import { demand, may } from '../security/authorizer';
import { seedLists } from '../store/seed';
import type { WebRow } from '../store/webs';
import { prefixOf, WebType } from './web';

export const WebCollection: ExtensibleCollectionType<WebRow, WebRow> = defineCollection<WebRow, WebRow>({
  name: 'SP.WebCollection',
  element: () => WebType,
  list: (parent, context) =>
    context.store.webs.childrenOf(parent).filter((web) => may(context, 'open', { web })),
  create: (parent, body, context) => createdNode(WebType, addWeb(parent, body.json('SP.Web'), context)),
  methods: [
    action('add', (parent, args, context) =>
      createdNode(WebType, addWeb(parent, args.object('parameters'), context))
    )
  ]
});

function addWeb(parent: WebRow, parameters: JsonObject, context: RequestContext): WebRow {
  demand(context, 'manageSubwebs', { web: parent });
  const leaf = String(parameters['Url'] ?? '').replace(/^\/+|\/+$/g, '');
  if (leaf === '' || /["*:<>?\\|#%]/.test(leaf)) throw errors.urlInvalid(leaf);
  const serverRelativeUrl = `${prefixOf(parent)}/${leaf}`;
  if (context.store.webs.byUrl(serverRelativeUrl)) {
    throw errors.operationInvalid(`The Web site address "${serverRelativeUrl}" is already in use.`);
  }
  const web = context.store.webs.create({
    serverRelativeUrl,
    siteId: parent.siteId,
    parentId: parent.id,
    title: String(parameters['Title'] ?? leaf),
    description: String(parameters['Description'] ?? ''),
    language: Number(parameters['Language'] ?? 1033),
    webTemplate: String(parameters['WebTemplate'] ?? 'STS').replace(/#.*$/, '')
  });
  seedLists(context.store, web);
  return web;
}
