import { ChangeType } from '../store/changeLog';
import type { ListRow } from '../store/lists';
import type { Store } from '../store/store';
import type { WebRow } from '../store/webs';

/** Removes a list with its items, versions, columns and views for good. */
export function deleteList(store: Store, web: WebRow, list: ListRow, editorId: number): void {
  store.itemTables.drop(list);
  store.versions.removeAll(list);
  store.views.removeAll(list.id);
  store.fields.removeAll(list.id);
  store.lists.remove(list);
  store.changeLog.record({
    siteId: web.siteId,
    webId: web.id,
    listId: list.id,
    itemId: null,
    objectId: list.id,
    object: 'list',
    type: ChangeType.deleteObject,
    editorId
  });
}
