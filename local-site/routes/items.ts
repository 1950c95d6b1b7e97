import { errors } from '../errors';
import { fileRefOf, type ItemEntity, itemEtag } from '../items/itemEntity';
import { extendItems, itemShape } from '../items/itemShape';
import { checkLookupColumns } from '../items/lookupLimit';
import { parseSkipToken } from '../items/paging';
import { parseItemBody } from '../items/parseItemBody';
import { readItems } from '../items/readItems';
import { createItem, deleteItem, updateItem } from '../items/writeItem';
import { itemTypeNameOf } from '../lists/createList';
import { parseFilter } from '../odata/filter/parser';
import { parseOrderBy } from '../odata/orderBy';
import type { QueryOptions } from '../odata/queryOptions';
import type { RequestContext } from '../rest/context';
import {
  action,
  defineCollection,
  type ExtensibleCollectionType,
  link,
  onRequest,
  readMethod
} from '../rest/define';
import { checkEtag } from '../rest/etag';
import { createdNode, entityNode, type Node, nullNode } from '../rest/nodes';
import type { EntityType, Page } from '../rest/types';
import { demand, effectivePermissions } from '../security/authorizer';
import type { ListRow } from '../store/lists';
import { ListType, scopeOf, webOf } from './lists';
import { absoluteUrlOf, permissionValue } from './web';

const defaultPageSize = 100;
const maximumPageSize = 5000;

/** SP.ListItem; its type name and members come from the list. */
export const ItemType: EntityType<ItemEntity> = {
  name: 'SP.ListItem',
  metadataName: ({ list }) => `SP.ListData.${list.entityTypeName}Items`,
  typeName: ({ list }) => itemTypeNameOf(list),
  shape: ({ list }, context) => itemShape(list, context),
  editLink: ({ list, item }) => `Web/Lists(guid'${list.id}')/Items(${item.id})`,
  id: ({ item }) => item.guid,
  etag: itemEtag,
  enter: ({ list, item }, context) => demand(context, 'viewListItems', scopeOf(list, context, item.id)),
  update: ({ list, item }, body, context) => {
    demand(context, 'editListItems', scopeOf(list, context, item.id));
    checkEtag(context.request, itemEtag({ list, item }));
    const changes = parseItemBody(list, body.json(itemTypeNameOf(list)), context);
    return itemEtag({ list, item: updateItem(list, item, changes, context) });
  },
  remove: ({ list, item }, context) => {
    checkEtag(context.request, itemEtag({ list, item }));
    deleteItem(list, item, context);
  }
};

export const ItemCollection: ExtensibleCollectionType<ItemEntity, ListRow> = defineCollection<
  ItemEntity,
  ListRow
>({
  name: 'SP.ListItemCollection',
  element: () => ItemType,
  list: (list, context) =>
    readItems(list, { top: defaultPageSize }, context).rows.map((item) => ({ list, item })),
  query: queryItems,
  byKey: (list, args, context) => itemById(list, args.number('id'), context),
  create: (list, body, context) => {
    demand(context, 'addListItems', scopeOf(list, context));
    if (list.baseType === 1) {
      throw errors.invalidArgument('To add an item to a document library, use SPFileCollection.Add()');
    }
    const changes = parseItemBody(list, body.json(itemTypeNameOf(list)), context);
    return createdNode(ItemType, { list, item: createItem(list, changes, context) });
  },
  methods: [
    readMethod('getById', (list, args, context) => itemById(list, args.number('id'), context)),
    readMethod('getItemByStringId', (list, args, context) => itemById(list, args.number('sId'), context)),
    readMethod('getItemByUniqueId', (list, args, context) =>
      itemByUniqueId(list, args.guid('uniqueId'), context)
    )
  ]
});

/** The item with the id; SharePoint's 404 when there is none. */
export function itemById(list: ListRow, id: number, context: RequestContext): Node {
  const item = context.store.items.get(list, context.store.fields.ofList(list.id), id);
  if (!item) throw errors.itemMissing();
  return entityNode(ItemType, { list, item });
}

function itemByUniqueId(list: ListRow, uniqueId: string, context: RequestContext): Node {
  const [item] = context.store.items.select(list, context.store.fields.ofList(list.id), {
    where: { sql: 'unique_id = ? OR guid = ?', values: [uniqueId, uniqueId] },
    limit: 1
  });
  if (!item) throw errors.itemMissing();
  return entityNode(ItemType, { list, item });
}

function queryItems(list: ListRow, options: QueryOptions, context: RequestContext): Page<ItemEntity> {
  checkLookupColumns(list, options.projection, context);
  const top = options.top ?? defaultPageSize;
  if (top > maximumPageSize && list.itemCount > context.limits.listViewThreshold) {
    throw errors.thresholdExceeded();
  }
  const page = readItems(
    list,
    {
      top,
      filter: options.filter === undefined ? undefined : parseFilter(options.filter),
      orderBy: options.orderby === undefined ? undefined : parseOrderBy(options.orderby),
      position: options.skiptoken === undefined ? undefined : parseSkipToken(options.skiptoken)
    },
    context
  );
  const values = page.rows.map((item) => ({ list, item }));
  if (page.nextToken === undefined || top === 0) return { values };
  return { values, nextLink: nextLinkOf(page.nextToken, options, top, context) };
}

function nextLinkOf(token: string, options: QueryOptions, top: number, context: RequestContext): string {
  const kept = options.parameters.filter(([name]) => !/^\$(skiptoken|top|skip)$/i.test(name));
  const parameters: (readonly [string, string])[] = [['$skiptoken', token], ...kept];
  if (options.top !== undefined) parameters.push(['$top', String(top)]);
  const query = parameters
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  const path = context.request.url.pathname;
  return `${context.origin}${path}?${query}`;
}

/** Members of every item that need no family of their own. */
export function registerItems(): void {
  extendItems({
    properties: [
      onRequest('EffectiveBasePermissions', ({ list, item }, context) =>
        permissionValue(effectivePermissions(context, scopeOf(list, context, item.id)))
      ),
      onRequest('EffectiveBasePermissionsForUI', ({ list, item }, context) =>
        permissionValue(effectivePermissions(context, scopeOf(list, context, item.id)))
      ),
      onRequest('ServerRelativeUrl', ({ item }) => fileRefOf(item)),
      onRequest('Client_Title', ({ item }) => item.values['Title'] ?? null),
      onRequest('DisplayName', ({ item }) => item.values['Title'] ?? null)
    ],
    navigation: [link('ParentList', ({ list }) => entityNode(ListType, list))],
    methods: [
      action('DeleteWithParameters', ({ list, item }, _args, context) => {
        checkEtag(context.request, itemEtag({ list, item }));
        deleteItem(list, item, context);
        return nullNode('DeleteWithParameters');
      }),
      action('getWOPIFrameUrl', ({ list, item }, _args, context) => ({
        kind: 'value',
        name: 'GetWOPIFrameUrl',
        edmType: 'Edm.String',
        value: `${absoluteUrlOf(webOf(list, context), context)}/_layouts/15/WopiFrame.aspx?sourcedoc={${item.uniqueId}}`
      }))
    ]
  });
}
