import { displayHtml, displayText, editText } from '../items/displayText';
import type { ItemEntity } from '../items/itemEntity';
import { extendItems } from '../items/itemShape';
import { propertyNameOf } from '../lists/names';
import { addMembers, emptyShape, link, property } from '../rest/define';
import { entityNode } from '../rest/nodes';
import type { EntityType } from '../rest/types';

type Show = typeof displayText;

/** `FieldValuesAsText` and its sisters: one text a column, under names with `_` escaped. */
function fieldValuesType(linkName: string, show: Show): EntityType<ItemEntity> {
  return {
    name: 'SP.FieldStringValues',
    metadataName: () => 'SP.ApiData.FieldStringValues',
    typeName: () => 'SP.FieldStringValues',
    editLink: ({ list, item }) => `Web/Lists(guid'${list.id}')/Items(${item.id})/${linkName}`,
    shape: ({ list }, context) => {
      const shape = emptyShape<ItemEntity>();
      const fields = context.store.fields.ofList(list.id);
      addMembers(shape, {
        properties: fields.map((field) =>
          property(
            propertyNameOf(field.internalName).replace(/_x([0-9a-f]{4})_/gi, '_x005f_x$1_'),
            (entity) => show(entity.item, field, entity.list, context)
          )
        )
      });
      return shape;
    }
  };
}

const asText = fieldValuesType('FieldValuesAsText', displayText);
const asHtml = fieldValuesType('FieldValuesAsHtml', displayHtml);
const forEdit = fieldValuesType('FieldValuesForEdit', editText);

export function registerFieldValues(): void {
  extendItems({
    navigation: [
      link('FieldValuesAsText', (entity) => entityNode(asText, entity)),
      link('FieldValuesAsHtml', (entity) => entityNode(asHtml, entity)),
      link('FieldValuesForEdit', (entity) => entityNode(forEdit, entity))
    ]
  });
}
