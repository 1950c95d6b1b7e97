import type { RequestContext } from '../rest/context';
import type { ListRow } from '../store/lists';
import type { WebRow } from '../store/webs';

/** Where columns live: in a list, or in a web as site columns (no item table). */
export interface FieldOwner {
  /** GUID of the list or web; `FieldRow.listId`. */
  readonly id: string;
  readonly list: ListRow | null;
  readonly web: WebRow;
}

export function listOwner(list: ListRow, context: RequestContext): FieldOwner {
  return { id: list.id, list, web: context.store.webs.byId(list.webId) ?? context.web };
}

export function webOwner(web: WebRow): FieldOwner {
  return { id: web.id, list: null, web };
}
