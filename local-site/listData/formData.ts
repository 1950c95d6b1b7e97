import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import type { JsonObject } from '../rest/json';
import { scopeOf } from '../routes/lists';
import { demand } from '../security/authorizer';
import type { ListRow } from '../store/lists';
import { rowRenderer } from './renderRows';

/** The values that a form of one item shows; `mode` 1 display, 2 edit, 3 new (no values). */
export function formDataOf(
  list: ListRow,
  itemId: number,
  formId: string,
  mode: string,
  context: RequestContext
): JsonObject {
  if (!['1', '2', '3'].includes(mode)) throw errors.invalidArgument(`'${mode}' is no form mode.`);
  const isNew = mode === '3';
  demand(
    context,
    isNew ? 'addListItems' : 'viewListItems',
    scopeOf(list, context, isNew ? undefined : itemId)
  );
  const fields = context.store.fields.ofList(list.id);
  const item = isNew ? undefined : context.store.items.get(list, fields, itemId);
  if (!isNew && !item) throw errors.itemMissing();
  const view = {
    viewFields: undefined,
    orderBy: [],
    groupBy: [],
    paged: false,
    scope: 'RecursiveAll',
    joins: [],
    projectedFields: []
  } as const;
  const values = item ? rowRenderer(list, view, false, context)(item) : {};
  return {
    FormId: formId,
    ControlMode: Number(mode),
    ...values,
    ContentType: item?.fsType === 1 ? 'Folder' : 'Item'
  };
}
