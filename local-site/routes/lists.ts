import { errors } from '../errors';
import {
  defineCollection,
  defineEntity,
  type ExtensibleCollectionType,
  type ExtensibleEntityType,
  property,
  readMethod
} from '../rest/define';
import { entityNode } from '../rest/nodes';
import type { RequestContext } from '../rest/context';
import { demand, may } from '../security/authorizer';
import type { ListRow } from '../store/lists';
import type { WebRow } from '../store/webs';
import { absoluteUrlOf } from './web';

/** The web that holds the list. */
export function webOf(list: ListRow, context: RequestContext): WebRow {
  return context.store.webs.byId(list.webId) ?? context.web;
}

export const ListType: ExtensibleEntityType<ListRow> = defineEntity<ListRow>({
  name: 'SP.List',
  metadataName: () => 'SP.ApiData.Lists',
  editLink: (list) => `Web/Lists(guid'${list.id}')`,
  etag: (list) => `"${list.version}"`,
  enter: (list, context) => demand(context, 'viewListItems', { web: webOf(list, context), listId: list.id }),
  properties: [
    property('BaseTemplate', (list) => list.baseTemplate),
    property('Id', (list) => list.id),
    property('Title', (list) => list.title)
  ]
});

export const ListCollection: ExtensibleCollectionType<ListRow, WebRow> = defineCollection<ListRow, WebRow>({
  name: 'SP.ListCollection',
  element: () => ListType,
  list: (web, context) =>
    context.store.lists
      .ofWeb(web.id)
      .filter((list) => may(context, 'viewListItems', { web, listId: list.id })),
  byKey: (web, args, context) => entityNode(ListType, listById(web, args.guid('id'), context)),
  methods: [
    readMethod('getById', (web, args, context) =>
      entityNode(ListType, listById(web, args.guid('id'), context))
    ),
    readMethod('getByTitle', (web, args, context) => {
      const title = args.string('title');
      const list = context.store.lists.byTitle(web.id, title);
      if (!list) throw errors.listTitleMissing(title, absoluteUrlOf(web, context));
      return entityNode(ListType, list);
    })
  ]
});

function listById(web: WebRow, id: string, context: RequestContext): ListRow {
  const list = context.store.lists.byId(web.id, id);
  if (!list) throw errors.listMissing();
  return list;
}
