import { contentTypeNode } from './contentTypes';
import { extendItems } from '../items/itemShape';
import type { ItemEntity } from '../items/itemEntity';
import { extendEntity, link } from '../rest/define';
import type { ListRow } from '../store/lists';
import type { RequestContext } from '../rest/context';
import { customActionsNode } from './customActions';
import { itemById } from './items';
import { ListType, webOf } from './lists';
import { securableMembers } from './securableMembers';
import { itemRef, listRef, type SecurableRef } from './securables';
import { nullNode, type Node } from '../rest/nodes';

/** Permissions of lists and items, and the other families that hang on both. */
export function registerItemSecurity(): void {
  extendEntity(
    ListType,
    securableMembers((list: ListRow, context) => listRef(webOf(list, context), list.id), itemNode)
  );
  extendEntity(ListType, {
    navigation: [
      link('UserCustomActions', (list, context) =>
        customActionsNode({ key: list.id, scope: 4, ref: listRef(webOf(list, context), list.id) })
      )
    ]
  });
  extendItems(
    securableMembers(
      ({ list, item }: ItemEntity, context) => itemRef(webOf(list, context), list.id, item.id),
      itemNode
    )
  );
  extendItems({
    navigation: [
      link('ContentType', ({ list, item }, context) => contentTypeNode(list, item.contentTypeId, context))
    ]
  });
}

function itemNode({ scope }: SecurableRef, context: RequestContext): Node {
  const list = scope.listId === undefined ? undefined : context.store.lists.find(scope.listId);
  return list && scope.itemId !== undefined ? itemById(list, scope.itemId, context) : nullNode('Item');
}
