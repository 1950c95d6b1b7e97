import { errors } from '../errors';
import { isReference } from '../fieldTypes';
import { propertyNameOf } from '../lists/names';
import type { Projection } from '../odata/projection';
import type { RequestContext } from '../rest/context';
import type { ListRow } from '../store/lists';

/** Refuses a query that joins more lookup and person columns than SharePoint allows; Author and Editor count. */
export function checkLookupColumns(list: ListRow, projection: Projection, context: RequestContext): void {
  const joined = context.store.fields.ofList(list.id).filter((field) => {
    if (!isReference(field)) return false;
    const name = propertyNameOf(field.internalName).toLowerCase();
    const named =
      projection.selected.has(`${name}id`) || projection.nested.has(name) || projection.selected.has(name);
    return projection.all || named;
  });
  if (joined.length > context.limits.lookupColumns) throw errors.lookupThresholdExceeded();
}
