import { errors } from '../errors';
import { type ItemEntity, versionLabel } from '../items/itemEntity';
import { extendItems } from '../items/itemShape';
import { personValue, PersonValueType } from '../items/personType';
import { versionValues } from '../items/versionValues';
import { updateItem } from '../items/writeItem';
import { action, addMembers, defineCollection, emptyShape, link, property, readMethod } from '../rest/define';
import { collectionNode, entityNode, nullNode } from '../rest/nodes';
import type { RequestContext } from '../rest/context';
import type { EntityType, Shape } from '../rest/types';
import { demand } from '../security/authorizer';
import type { ItemRow } from '../store/items';
import { scopeOf, webOf } from './lists';

/** One state of an item: an earlier one or the current. */
interface VersionEntity extends ItemEntity {
  readonly current: ItemRow;
}

const VersionType: EntityType<VersionEntity> = {
  name: 'SP.ListItemVersion',
  metadataName: () => 'SP.ApiData.ListItemVersions',
  typeName: () => 'SP.ListItemVersion',
  editLink: ({ list, item }) => `Web/Lists(guid'${list.id}')/Items(${item.id})/Versions(${item.uiVersion})`,
  shape: versionShape,
  remove: ({ list, item, current }, context) => {
    demand(context, 'deleteVersions', scopeOf(list, context, item.id));
    if (item.uiVersion === current.uiVersion)
      throw errors.operationInvalid('You cannot delete the current version.');
    context.store.versions.remove(list, item.id, item.uiVersion);
  }
};

function versionShape(entity: VersionEntity, context: RequestContext): Shape<VersionEntity> {
  const shape = emptyShape<VersionEntity>();
  addMembers(shape, {
    properties: [
      ...versionValues(context.store.fields.ofList(entity.list.id)),
      property('Created', ({ item }) => item.modified),
      property('IsCurrentVersion', ({ item, current }) => item.uiVersion === current.uiVersion),
      property('VersionId', ({ item }) => item.uiVersion),
      property('VersionLabel', ({ item }) => versionLabel(item.uiVersion))
    ]
  });
  addMembers(shape, {
    navigation: [
      link('CreatedBy', ({ item, list }, inner) => {
        const person = personValue(webOf(list, inner).siteId, item.editorId, inner);
        return person ? entityNode(PersonValueType, person) : nullNode('CreatedBy');
      })
    ]
  });
  return shape;
}

const VersionCollection = defineCollection<VersionEntity, ItemEntity>({
  name: 'SP.ListItemVersionCollection',
  element: () => VersionType,
  list: versionsOf,
  byKey: (entity, args, context) => {
    const id = args.number('versionId');
    const version = versionsOf(entity, context).find(({ item }) => item.uiVersion === id);
    if (!version) throw errors.entityMissing(`The version ${id}`);
    return entityNode(VersionType, version);
  },
  methods: [
    readMethod('getById', (entity, args, context) => {
      const id = args.number('versionId');
      const version = versionsOf(entity, context).find(({ item }) => item.uiVersion === id);
      if (!version) throw errors.entityMissing(`The version ${id}`);
      return entityNode(VersionType, version);
    }),
    action('restoreByLabel', (entity, args, context) => {
      const label = args.string('versionLabel');
      const version = versionsOf(entity, context).find(({ item }) => versionLabel(item.uiVersion) === label);
      if (!version) throw errors.entityMissing(`The version ${label}`);
      updateItem(entity.list, entity.item, { values: version.item.values }, context);
      return nullNode('RestoreByLabel');
    })
  ]
});

/** Newest first; an item without versioning has its one current version. */
function versionsOf({ list, item }: ItemEntity, context: RequestContext): VersionEntity[] {
  demand(context, 'viewVersions', scopeOf(list, context, item.id));
  return [item, ...context.store.versions.earlier(list, item.id)].map((state) => ({
    list,
    item: state,
    current: item
  }));
}

export function registerItemVersions(): void {
  extendItems({ navigation: [link('Versions', (entity) => collectionNode(VersionCollection, entity))] });
}
