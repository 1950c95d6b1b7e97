import { applyChanges } from '../columns/changeField';
import { emptyField, fieldFromJson, fieldFromXml, taken } from '../columns/newField';
import { listOwner, webOwner, type FieldOwner } from '../columns/owner';
import { deleteField, insertField, replaceField } from '../columns/saveField';
import { errors } from '../errors';
import { internalNameFor } from '../lists/names';
import type { RequestBody } from '../rest/body';
import type { RequestContext } from '../rest/context';
import { action } from '../rest/define';
import type { JsonObject } from '../rest/json';
import { createdNode, type Node, nullNode } from '../rest/nodes';
import type { MethodDefinition } from '../rest/types';
import { demand } from '../security/authorizer';
import type { FieldRow } from '../store/fields';
import { FieldType } from './fields';

type OwnerOf<P> = (parent: P, context: RequestContext) => FieldOwner;

/** POST to a field collection, and `AddField`, which takes the same description. */
export function addFieldFromJson<P>(
  ownerOf: OwnerOf<P>
): MethodDefinition<P> & { create(values: JsonObject, context: RequestContext): Node } {
  const create = (owner: FieldOwner, values: JsonObject, context: RequestContext): Node => {
    demandChange(owner, context);
    return createdNode(FieldType, insertField(owner, fieldFromJson(values, owner, context), context));
  };
  return {
    ...action<P>('AddField', (parent, args, context) =>
      create(ownerOf(parent, context), args.object('parameters'), context)
    ),
    create: (values, context) => create((ownerOf as OwnerOf<undefined>)(undefined, context), values, context)
  };
}

export function addFieldFromXml<P>(ownerOf: OwnerOf<P>): MethodDefinition<P> {
  return action<P>('CreateFieldAsXml', (parent, args, context) => {
    const owner = ownerOf(parent, context);
    demandChange(owner, context);
    const { SchemaXml, Options } = args.object('parameters');
    if (typeof SchemaXml !== 'string') throw errors.invalidArgument('The parameter SchemaXml is missing.');
    const options = Number(Options ?? 0);
    const field = insertField(owner, fieldFromXml(SchemaXml, options, owner, context), context);
    if ((options & 16) !== 0) addToDefaultView(field, context);
    return createdNode(FieldType, field);
  });
}

/** A further column of a lookup's target, shown beside it. */
export function addDependentLookup<P>(ownerOf: OwnerOf<P>): MethodDefinition<P> {
  return action<P>('AddDependentLookupField', (parent, args, context) => {
    const owner = ownerOf(parent, context);
    demandChange(owner, context);
    const title = args.string('displayName', 0);
    const primary = context.store.fields.byId(owner.id, args.guid('primaryLookupFieldId', 1));
    if (!primary?.lookup) throw errors.fieldMissing(args.string('primaryLookupFieldId', 1));
    const name = internalNameFor(title, taken(owner, context));
    const lookup = { ...primary.lookup, showField: args.string('showField', 2), primaryFieldId: primary.id };
    const field = { ...emptyField(owner, title, primary.type, name), readOnly: true, lookup };
    return createdNode(FieldType, insertField(owner, field, context));
  });
}

/** MERGE of a field. */
export function updateField(field: FieldRow, body: RequestBody, context: RequestContext): undefined {
  const owner = ownerOfField(field, context);
  demandChange(owner, context);
  replaceField(owner, field, applyChanges(field, body.json('SP.Field')), context);
  return undefined;
}

export function removeField(field: FieldRow, context: RequestContext): void {
  const owner = ownerOfField(field, context);
  demandChange(owner, context);
  deleteField(owner, field, context);
}

/** `setShowInDisplayForm(true)` and its sisters. */
export const fieldMethods: readonly MethodDefinition<FieldRow>[] = ['DisplayForm', 'EditForm', 'NewForm'].map(
  (form) =>
    action<FieldRow>(`SetShowIn${form}`, (field, args, context) => {
      const owner = ownerOfField(field, context);
      demandChange(owner, context);
      const attributes = { ...field.attributes, [`ShowIn${form}`]: args.boolean('value') ? 'TRUE' : 'FALSE' };
      replaceField(owner, field, { ...field, attributes }, context);
      return nullNode(`SetShowIn${form}`);
    })
);

function addToDefaultView(field: FieldRow, context: RequestContext): void {
  const view = context.store.views.defaultOf(field.listId);
  if (view) context.store.views.save({ ...view, fields: [...view.fields, field.internalName] });
}

function ownerOfField(field: FieldRow, context: RequestContext): FieldOwner {
  const list = context.store.lists.find(field.listId);
  if (list) return listOwner(list, context);
  return webOwner(context.store.webs.byId(field.listId) ?? context.web);
}

function demandChange(owner: FieldOwner, context: RequestContext): void {
  demand(context, owner.list ? 'manageLists' : 'manageWeb', {
    web: owner.web,
    ...(owner.list ? { listId: owner.list.id } : {})
  });
}
