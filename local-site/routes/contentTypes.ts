import { errors } from '../errors';
import type { RequestBody } from '../rest/body';
import type { RequestContext } from '../rest/context';
import {
  action,
  defineCollection,
  defineEntity,
  type ExtensibleCollectionType,
  type ExtensibleEntityType,
  extendEntity,
  link,
  property,
  readMethod
} from '../rest/define';
import { isJsonObject, type JsonObject } from '../rest/json';
import { collectionNode, createdNode, entityNode, listNode, nullNode, type Node } from '../rest/nodes';
import { Complex } from '../rest/types';
import { demand } from '../security/authorizer';
import { builtInContentTypes, type ContentTypeRow, type ContentTypeSettings } from '../store/contentTypes';
import type { FieldRow } from '../store/fields';
import type { ListRow } from '../store/lists';
import type { WebRow } from '../store/webs';
import { FieldType } from './fields';
import { ListType, scopeOf } from './lists';
import { WebType } from './web';

/** Whose content types: a web's or a list's. */
export interface ContentTypeOwner {
  readonly web: WebRow;
  readonly list?: ListRow;
}

/** A content type of a web or list. */
export interface OwnedType {
  readonly owner: ContentTypeOwner;
  readonly row: ContentTypeRow;
}

const textSettings =
  `DisplayFormTemplateName DisplayFormUrl DocumentTemplate DocumentTemplateUrl EditFormTemplateName
  EditFormUrl MobileDisplayFormUrl MobileEditFormUrl MobileNewFormUrl NewFormTemplateName NewFormUrl JSLink
  DisplayFormClientSideComponentId DisplayFormClientSideComponentProperties EditFormClientSideComponentId
  EditFormClientSideComponentProperties NewFormClientSideComponentId NewFormClientSideComponentProperties`.split(
    /\s+/
  );

export const ContentTypeType: ExtensibleEntityType<OwnedType> = defineEntity<OwnedType>({
  name: 'SP.ContentType',
  metadataName: () => 'SP.ApiData.ContentTypes',
  editLink: ({ owner, row }) => `${ownerLink(owner)}/ContentTypes('${row.id}')`,
  update: ({ owner, row }, body, context) => {
    demandOwner(owner, context);
    context.store.contentTypes.update(ownerId(owner), {
      ...row,
      ...readSettings(body.json('SP.ContentType'), row)
    });
    return undefined;
  },
  remove: ({ owner, row }, context) => {
    demandOwner(owner, context);
    if (!owner.list && row.builtIn)
      throw errors.operationInvalid('The content type is part of an application feature.');
    context.store.contentTypes.remove(ownerId(owner), row);
  },
  properties: [
    property('ClientFormCustomFormatter', () => ''),
    property('Description', ({ row }) => row.description),
    ...textSettings.map((name) => property<OwnedType>(name, ({ row }) => row.settings[name] ?? '')),
    property('Group', ({ row }) => row.group),
    property('Hidden', ({ row }) => row.hidden),
    property('Id', ({ row }) => new Complex('SP.ContentTypeId', { StringValue: row.id })),
    property('Name', ({ row }) => row.name),
    property('ReadOnly', ({ row }) => row.readOnly),
    property(
      'SchemaXml',
      ({ row }) => `<ContentType ID="${row.id}" Name="${row.name.replace(/[&<"]/g, '')}" />`
    ),
    property('Scope', ({ owner }) => owner.list?.rootFolder ?? owner.web.serverRelativeUrl),
    property('Sealed', ({ row }) => row.sealed),
    property('StringId', ({ row }) => row.id)
  ],
  navigation: [
    link('FieldLinks', (owned) => collectionNode(FieldLinkCollection, owned)),
    link('Fields', (owned, context) => listNode(FieldType, linkedFields(owned, context))),
    link('Parent', ({ owner, row }, context) => parentNode(owner, row, context)),
    link('WorkflowAssociations', (owned) => listNode(FieldLinkType, noLinks(owned)))
  ]
});

export const ContentTypeCollection: ExtensibleCollectionType<OwnedType, ContentTypeOwner> = defineCollection<
  OwnedType,
  ContentTypeOwner
>({
  name: 'SP.ContentTypeCollection',
  element: () => ContentTypeType,
  list: (owner, context) => rows(owner, context).map((row) => ({ owner, row })),
  byKey: (owner, args, context) => byId(owner, args.string('contentTypeId'), context),
  create: (owner, body, context) => createdNode(ContentTypeType, addType(owner, body, context)),
  methods: [
    readMethod('getById', (owner, args, context) => byId(owner, args.string('contentTypeId'), context)),
    action('addAvailableContentType', (owner, args, context) => {
      demandOwner(owner, context);
      const id = args.string('contentTypeId').toUpperCase().replace('0X', '0x');
      const parent = context.store.contentTypes.ofWeb(owner.web.id).find((row) => row.id === id);
      if (!parent || !owner.list) throw errors.contentTypeMissing();
      if (rows(owner, context).some((row) => row.name === parent.name))
        throw errors.contentTypeNameTaken(parent.name);
      return createdNode(ContentTypeType, {
        owner,
        row: context.store.contentTypes.add(owner.list.id, parent, {})
      });
    })
  ]
});

interface FieldLinkRow {
  readonly owned: OwnedType;
  readonly field: FieldRow;
}

const FieldLinkType: ExtensibleEntityType<FieldLinkRow> = defineEntity<FieldLinkRow>({
  name: 'SP.FieldLink',
  metadataName: () => 'SP.ApiData.FieldLinks',
  editLink: ({ owned, field }) =>
    `${ownerLink(owned.owner)}/ContentTypes('${owned.row.id}')/FieldLinks(guid'${field.id}')`,
  properties: [
    property('DisplayName', ({ field }) => field.title),
    property('FieldInternalName', ({ field }) => field.internalName),
    property('Hidden', ({ field }) => field.hidden),
    property('Id', ({ field }) => field.id),
    property('Name', ({ field }) => field.internalName),
    property('ReadOnly', ({ field }) => field.readOnly),
    property('Required', ({ field }) => field.required),
    property('ShowInDisplayForm', () => true)
  ]
});

const FieldLinkCollection: ExtensibleCollectionType<FieldLinkRow, OwnedType> = defineCollection<
  FieldLinkRow,
  OwnedType
>({
  name: 'SP.FieldLinkCollection',
  element: () => FieldLinkType,
  list: (owned, context) => linkedFields(owned, context).map((field) => ({ owned, field })),
  byKey: (owned, args, context) => {
    const id = args.guid('id');
    const field = linkedFields(owned, context).find((candidate) => candidate.id === id);
    return field ? entityNode(FieldLinkType, { owned, field }) : nullNode('GetById');
  }
});

/** Content types of webs and lists. */
export function registerContentTypes(): void {
  extendEntity(WebType, {
    navigation: [
      link('ContentTypes', (web) => collectionNode(ContentTypeCollection, { web })),
      link('AvailableContentTypes', (web) => collectionNode(ContentTypeCollection, { web }))
    ]
  });
  extendEntity(ListType, {
    navigation: [
      link('ContentTypes', (list, context) =>
        collectionNode(ContentTypeCollection, { web: context.web, list })
      )
    ]
  });
}

/** The content type of an item, as the list knows it. */
export function contentTypeNode(list: ListRow, id: string, context: RequestContext): Node {
  const owner = { web: context.web, list };
  const row = rows(owner, context).find((candidate) => candidate.id === id) ?? rows(owner, context)[0];
  return row ? entityNode(ContentTypeType, { owner, row }) : nullNode('ContentType');
}

function rows(owner: ContentTypeOwner, context: RequestContext): readonly ContentTypeRow[] {
  const { contentTypes } = context.store;
  return owner.list ? contentTypes.ofList(owner.list) : contentTypes.ofWeb(owner.web.id);
}

function byId(owner: ContentTypeOwner, id: string, context: RequestContext): Node {
  const row = rows(owner, context).find((candidate) => candidate.id.toLowerCase() === id.toLowerCase());
  if (!row) throw errors.contentTypeMissing();
  return entityNode(ContentTypeType, { owner, row });
}

/** The sent id is ignored, as SharePoint Online does: the new type is a child of Item with an id of its own. */
function addType(owner: ContentTypeOwner, body: RequestBody, context: RequestContext): OwnedType {
  demandOwner(owner, context);
  const { Id: _id, ...values } = body.json('SP.ContentType');
  const item = builtInContentTypes.find((row) => row.id === '0x01');
  const settings = readSettings(values);
  if (!item || settings.name === undefined) throw errors.invalidArgument('A content type needs a Name.');
  return { owner, row: context.store.contentTypes.add(ownerId(owner), item, settings) };
}

const names: Readonly<Record<string, 'name' | 'description' | 'group'>> = {
  Name: 'name',
  Description: 'description',
  Group: 'group'
};
const flags: Readonly<Record<string, 'hidden' | 'readOnly' | 'sealed'>> = {
  Hidden: 'hidden',
  ReadOnly: 'readOnly',
  Sealed: 'sealed'
};

function readSettings(values: JsonObject, current?: ContentTypeRow): ContentTypeSettings {
  const result: { -readonly [Key in keyof ContentTypeSettings]: ContentTypeSettings[Key] } = {};
  const settings: Record<string, string | number | boolean | null> = { ...current?.settings };
  for (const [name, value] of Object.entries(values)) {
    const text = names[name];
    const flag = flags[name];
    if (text !== undefined) result[text] = String(value ?? '');
    else if (flag !== undefined) result[flag] = value === true;
    else if (textSettings.includes(name) && !isJsonObject(value) && !Array.isArray(value))
      settings[name] = value ?? null;
    else if (!['Id', 'StringId', 'SchemaXml', 'Scope', 'ClientFormCustomFormatter'].includes(name)) {
      throw errors.propertyUnknown(name, 'SP.ContentType');
    }
  }
  return { ...result, settings };
}

/** A list's types carry all its visible columns; a web's only what the type itself links. */
function linkedFields({ owner, row }: OwnedType, context: RequestContext): readonly FieldRow[] {
  const names = new Set(row.fieldNames);
  const source = owner.list ?? context.store.lists.ofWeb(owner.web.id)[0];
  if (!source) return [];
  return context.store.fields
    .ofList(source.id)
    .filter((field) => names.has(field.internalName) || (owner.list && !field.fromBaseType && !field.hidden));
}

function noLinks(_owned: OwnedType): readonly FieldLinkRow[] {
  return [];
}

function parentNode(owner: ContentTypeOwner, row: ContentTypeRow, context: RequestContext): Node {
  const parent = context.store.contentTypes
    .ofWeb(owner.web.id)
    .filter((candidate) => candidate.id !== row.id && row.id.startsWith(candidate.id))
    .sort((left, right) => right.id.length - left.id.length)[0];
  return parent
    ? entityNode(ContentTypeType, { owner: { web: owner.web }, row: parent })
    : nullNode('Parent');
}

function ownerId(owner: ContentTypeOwner): string {
  return owner.list?.id ?? owner.web.id;
}

function ownerLink(owner: ContentTypeOwner): string {
  return owner.list ? `Web/Lists(guid'${owner.list.id}')` : 'Web';
}

function demandOwner(owner: ContentTypeOwner, context: RequestContext): void {
  if (owner.list) demand(context, 'manageLists', scopeOf(owner.list, context));
  else demand(context, 'manageWeb', { web: owner.web });
}
