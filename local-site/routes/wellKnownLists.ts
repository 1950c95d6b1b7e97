import { errors } from '../errors';
import { type PersonValue, PersonValueType } from '../items/personType';
import type { RequestContext } from '../rest/context';
import { defineCollection, extendEntity, link, readMethod } from '../rest/define';
import { collectionNode, entityNode, listNode, type Node } from '../rest/nodes';
import type { ListRow } from '../store/lists';
import type { WebRow } from '../store/webs';
import { FieldType } from './fields';
import { ItemCollection } from './items';
import { library, ListType, webOf } from './lists';
import { WebType } from './web';

const userInformationTemplate = 112;

/** The users of the site as items of the User Information List. */
const PersonCollection = defineCollection<PersonValue, ListRow>({
  name: 'SP.ListItemCollection',
  element: () => PersonValueType,
  list: (list, context) => context.store.users.all(webOf(list, context).siteId),
  byKey: (list, args, context) => {
    const user = context.store.users.byId(webOf(list, context).siteId, args.number('id'));
    if (!user) throw errors.itemMissing();
    return entityNode(PersonValueType, user as PersonValue);
  }
});

/** Lists that a web answers under names of their own, and its site columns seen from a subweb. */
export function registerWellKnownLists(): void {
  extendEntity(ListType, {
    navigation: [
      link('Items', (list) =>
        list.baseTemplate === userInformationTemplate
          ? collectionNode(PersonCollection, list)
          : collectionNode(ItemCollection, list)
      )
    ]
  });
  extendEntity(WebType, {
    navigation: [
      link('DefaultDocumentLibrary', (web, context) =>
        entityNode(ListType, library(web, 'Shared Documents', context))
      ),
      link('SiteUserInfoList', (web, context) => userInfoList(web, context)),
      link('AvailableFields', (web, context) => listNode(FieldType, availableFields(web, context)))
    ],
    methods: [
      readMethod('getCatalog', (web, args, context) => {
        const template = args.number('typeCatalog');
        const list = context.store.lists
          .ofWeb(web.id)
          .find((candidate) => candidate.baseTemplate === template);
        if (!list) throw errors.listMissing();
        return entityNode(ListType, list);
      })
    ]
  });
}

function userInfoList(web: WebRow, context: RequestContext): Node {
  return entityNode(ListType, library(context.store.webs.rootOf(web.siteId), '_catalogs/users', context));
}

/** Site columns of this web and those above it. */
function availableFields(web: WebRow, context: RequestContext) {
  const above = web.parentId === null ? undefined : context.store.webs.byId(web.parentId);
  const own = context.store.fields.ofList(web.id);
  if (!above) return [...own];
  const names = new Set(own.map((field) => field.internalName));
  return [...own, ...context.store.fields.ofList(above.id).filter((field) => !names.has(field.internalName))];
}
