import { errors } from '../errors';
import { storedArray } from '../fieldTypes/structured';
import { isDependentLookup, isReference, isStored } from '../fieldTypes';
import type { RequestContext } from '../rest/context';
import { webOf } from '../routes/lists';
import type { FieldRow } from '../store/fields';
import type { StoredValue, StoredValues } from '../store/items';
import type { ListRow } from '../store/lists';
import { referencedIds } from './itemShape';
import { personValue } from './personType';

/**
 * Checks values to be written: required columns, choices, lookup and person ids. `changed` names the columns of this
 * write (all of them for a new item). Uniqueness is the database's, text and number limits are the field type's.
 */
export function validateValues(
  list: ListRow,
  values: StoredValues,
  changed: ReadonlySet<string>,
  context: RequestContext
): void {
  for (const field of context.store.fields.ofList(list.id)) {
    if (!isStored(field) || !changed.has(field.internalName)) continue;
    const value = values[field.internalName] ?? null;
    if (value === null) checkRequired(field);
    else if (field.choices.length > 0) checkChoice(field, value);
    else if (isReference(field) && !isDependentLookup(field)) checkReference(list, field, value, context);
  }
}

/** SharePoint's own Title column may be left out through REST, whatever its setting. */
function checkRequired(field: FieldRow): void {
  if (field.required && !field.fromBaseType) throw errors.requiredMissing(field.title);
}

function checkChoice(field: FieldRow, value: StoredValue): void {
  if (field.attributes['FillInChoice']?.toUpperCase() === 'TRUE') return;
  const chosen = field.type === 'MultiChoice' ? storedArray(value) : [value];
  const unknown = chosen.find((choice) => !field.choices.includes(String(choice)));
  if (unknown !== undefined) throw errors.choiceInvalid(field.title, String(unknown));
}

function checkReference(list: ListRow, field: FieldRow, value: StoredValue, context: RequestContext): void {
  const ids = referencedIds(value, field);
  if (field.type.startsWith('User')) {
    const siteId = webOf(list, context).siteId;
    if (ids.some((id) => personValue(siteId, id, context) === undefined)) throw errors.userNotUnique();
    return;
  }
  const target = field.lookup ? context.store.lists.find(field.lookup.listId) : undefined;
  if (!target) throw errors.listMissing();
  const targetFields = context.store.fields.ofList(target.id);
  for (const id of ids) {
    if (!context.store.items.get(target, targetFields, id)) throw errors.lookupTargetMissing(field.title, id);
  }
}
