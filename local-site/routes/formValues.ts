import { errors, SpError } from '../errors';
import { isStored, isSystem } from '../fieldTypes';
import { ianaZone } from '../fieldTypes/timeZone';
import { typeOf } from '../fieldTypes';
import { createItem, updateItem, type UpdateOptions } from '../items/writeItem';
import { extendItems } from '../items/itemShape';
import type { ItemEntity } from '../items/itemEntity';
import { parseItemBody } from '../items/parseItemBody';
import { readFormValue, type FormContext } from '../listData/formValue';
import { propertyNameOf } from '../lists/names';
import { parseSiteDateTime } from '../locale/siteDates';
import type { RequestContext } from '../rest/context';
import { action, extendEntity } from '../rest/define';
import { isJsonObject, type JsonObject } from '../rest/json';
import type { MethodArguments } from '../rest/methodArguments';
import { valueNode, type Node } from '../rest/nodes';
import { Complex, TypedArray } from '../rest/types';
import type { FieldRow } from '../store/fields';
import type { ListRow } from '../store/lists';
import { ListType, scopeOf, webOf } from './lists';
import { ensureUser } from './siteUsers';
import { demand } from '../security/authorizer';

/** One `{FieldName, FieldValue}` with what came of it. */
interface Outcome {
  readonly fieldName: string;
  readonly fieldValue: string | null;
  readonly error?: string;
  readonly errorCode?: number;
}

const exceptionCode = -2146232832;

/** Writing by form values: everything is text in the site's locale, all values are written or none. */
export function registerFormValues(): void {
  extendItems({
    methods: [
      action('validateUpdateListItem', (entity, args, context) => validateUpdate(entity, args, context))
    ]
  });
  extendEntity(ListType, {
    methods: [
      action('addValidateUpdateItemUsingPath', (list, args, context) => addValidated(list, args, context))
    ]
  });
}

function validateUpdate(entity: ItemEntity, args: MethodArguments, context: RequestContext): Node {
  const { list, item } = entity;
  demand(context, 'editListItems', scopeOf(list, context, item.id));
  const system = args.boolean('bNewDocumentUpdate', 1);
  const read = readValues(list, args, context, system);
  const outcomes = commit(read, context, () => {
    const changes = parseItemBody(list, read.body, context);
    updateItem(list, item, changes, context, system ? { ...read.options, systemUpdate: true } : {});
  });
  return answer('ValidateUpdateListItem', outcomes, item.id);
}

function addValidated(list: ListRow, args: MethodArguments, context: RequestContext): Node {
  const info = args.optionalObject('listItemCreateInfo') ?? {};
  const dir = decodedUrl(info['FolderPath'])
    ?.replace(/^https?:\/\/[^/]+/, '')
    .replace(/\/+$/, '');
  const leaf = decodedUrl(info['LeafName']);
  const isFolder = info['UnderlyingObjectType'] === 1;
  const read = readValues(list, args, context, false);
  let id = 0;
  const outcomes = commit(read, context, () => {
    const changes = parseItemBody(list, read.body, context);
    const folder = dir === undefined || dir === '' ? undefined : folderOf(list, dir, context);
    id = createItem(list, changes, context, {
      ...(folder === undefined ? {} : { dir: folder }),
      ...(leaf === undefined ? {} : { leaf }),
      ...(isFolder ? { fsType: 1 } : {})
    }).id;
  });
  const failed = outcomes.some((outcome) => outcome.error !== undefined);
  return answer(
    'AddValidateUpdateItemUsingPath',
    failed ? outcomes : [...outcomes, { fieldName: 'Id', fieldValue: String(id) }],
    id
  );
}

interface ReadValues {
  /** As a JSON write would carry it. */
  readonly body: JsonObject;
  readonly options: UpdateOptions;
  readonly outcomes: readonly Outcome[];
}

function readValues(
  list: ListRow,
  args: MethodArguments,
  context: RequestContext,
  system: boolean
): ReadValues {
  const sent = args.find('formValues');
  if (!Array.isArray(sent)) throw errors.invalidArgument('formValues must be an array.');
  const body: JsonObject = {};
  let options: UpdateOptions = {};
  const outcomes = sent.map((entry): Outcome => {
    const { fieldName, fieldValue } = readEntry(entry);
    const field = context.store.fields.byInternalName(list.id, fieldName);
    if (system && field && ['Author', 'Editor', 'Created', 'Modified'].includes(field.internalName)) {
      const option = systemOption(field, fieldValue ?? '', list, context);
      if (option === undefined) return failure(fieldName, fieldValue, 'The value is not valid.');
      options = { ...options, ...option };
      return { fieldName, fieldValue };
    }
    if (fieldName === 'FileLeafRef' || fieldName === 'ContentTypeId') {
      body[fieldName] = fieldValue;
      return { fieldName, fieldValue };
    }
    if (!field || (!isStored(field) && !isSystem(field))) {
      return failure(fieldName, fieldValue, `The field '${fieldName}' does not exist in the list.`);
    }
    if (isSystem(field) || field.readOnly) return failure(fieldName, fieldValue, 'This field is read-only.');
    const value = readFormValue(field, fieldValue ?? '', formContext(list, context));
    if (value.kind === 'error') return failure(fieldName, fieldValue, value.message);
    body[propertyNameOf(field.internalName) + typeOf(field).suffix] = value.value;
    return { fieldName, fieldValue };
  });
  return { body, options, outcomes };
}

/** Writes when every value could be read; what the write itself refuses is told with the values. */
function commit(read: ReadValues, context: RequestContext, write: () => void): readonly Outcome[] {
  if (read.outcomes.some((outcome) => outcome.error !== undefined)) return read.outcomes;
  try {
    context.store.transaction(write);
    return read.outcomes;
  } catch (error) {
    if (!(error instanceof SpError) || error.status === 403) throw error;
    const [first, ...rest] = read.outcomes;
    const code = Number(/^-?\d+/.exec(error.code)?.[0] ?? exceptionCode);
    return first
      ? [{ ...first, error: error.message, errorCode: code === -1 ? exceptionCode : code }, ...rest]
      : [];
  }
}

function readEntry(entry: unknown): { fieldName: string; fieldValue: string | null } {
  if (!isJsonObject(entry) || typeof entry['FieldName'] !== 'string') {
    throw errors.invalidArgument('Each form value needs a FieldName.');
  }
  const value = entry['FieldValue'];
  return {
    fieldName: entry['FieldName'],
    fieldValue: value === undefined || value === null ? null : String(value)
  };
}

function failure(fieldName: string, fieldValue: string | null, error: string): Outcome {
  return { fieldName, fieldValue, error, errorCode: exceptionCode };
}

function systemOption(
  field: FieldRow,
  text: string,
  list: ListRow,
  context: RequestContext
): UpdateOptions | undefined {
  const form = formContext(list, context);
  if (field.internalName === 'Created' || field.internalName === 'Modified') {
    const iso = parseSiteDateTime(text, form.timeZone);
    if (iso === undefined) return undefined;
    return field.internalName === 'Created' ? { created: iso } : { modified: iso };
  }
  const person = readFormValue(field, text, form);
  if (person.kind === 'error' || typeof person.value !== 'number') return undefined;
  return field.internalName === 'Author' ? { authorId: person.value } : { editorId: person.value };
}

function formContext(list: ListRow, context: RequestContext): FormContext {
  const web = webOf(list, context);
  return {
    timeZone: ianaZone(web.timeZoneId),
    userId: (key) => {
      const group = context.store.groups.byTitle(web.siteId, key);
      if (group) return group.id;
      try {
        return ensureUser(web, key, context).id;
      } catch (error) {
        if (error instanceof SpError) return undefined;
        throw error;
      }
    }
  };
}

function folderOf(list: ListRow, dir: string, context: RequestContext): string {
  if (dir.toLowerCase() === list.rootFolder.toLowerCase()) return list.rootFolder;
  const at = dir.lastIndexOf('/');
  const [folder] = context.store.items.select(list, context.store.fields.ofList(list.id), {
    where: { sql: 'dir = ? AND leaf = ? AND fs_type = 1', values: [dir.slice(0, at), dir.slice(at + 1)] }
  });
  if (!folder) throw errors.fileMissing(dir);
  return `${folder.dir}/${folder.leaf ?? ''}`;
}

function decodedUrl(path: unknown): string | undefined {
  const url = isJsonObject(path) ? path['DecodedUrl'] : undefined;
  return typeof url === 'string' && url !== '' ? url : undefined;
}

function answer(name: string, outcomes: readonly Outcome[], itemId: number): Node {
  const values = outcomes.map(
    ({ fieldName, fieldValue, error, errorCode }) =>
      new Complex('SP.ListItemFormUpdateValue', {
        ErrorCode: errorCode ?? 0,
        ErrorMessage: error ?? null,
        FieldName: fieldName,
        FieldValue: fieldValue,
        HasException: error !== undefined,
        ItemId: itemId
      })
  );
  return valueNode(name, new TypedArray('SP.ListItemFormUpdateValue', values));
}
