import { randomUUID } from 'node:crypto';
import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import { action, defineCollection, defineEntity, type ExtensibleEntityType, property } from '../rest/define';
import type { JsonObject } from '../rest/json';
import type { MethodArguments } from '../rest/methodArguments';
import { collectionNode, createdNode, entityNode, nullNode, type Node } from '../rest/nodes';
import { maskHalves } from '../security/permissions';
import { Complex } from '../rest/types';
import { demand } from '../security/authorizer';
import type { DocumentStore } from '../store/documents';
import { isJsonObject } from '../rest/json';
import type { SecurableRef } from './securables';

/** Where a custom action belongs. `scope`: 2 site, 3 web, 4 list. */
export interface ActionOwner {
  readonly key: string;
  readonly scope: 2 | 3 | 4;
  readonly ref: SecurableRef;
}

interface ActionRow {
  readonly owner: ActionOwner;
  readonly id: string;
  readonly values: JsonObject;
}

const DEFAULTS: Readonly<Record<string, string | number | null>> = {
  ClientSideComponentId: '00000000-0000-0000-0000-000000000000',
  ClientSideComponentProperties: '',
  CommandUIExtension: null,
  Description: null,
  Group: null,
  HostProperties: '',
  ImageUrl: null,
  Location: null,
  Name: '',
  RegistrationId: null,
  RegistrationType: 0,
  ScriptBlock: null,
  ScriptSrc: null,
  Sequence: 0,
  Title: null,
  Url: null,
  VersionOfUserCustomAction: '16.0.1.0'
};

const writable = new Set([...Object.keys(DEFAULTS), 'Rights', 'Id', 'Scope']);

const CustomActionType: ExtensibleEntityType<ActionRow> = defineEntity<ActionRow>({
  name: 'SP.UserCustomAction',
  metadataName: () => 'SP.ApiData.UserCustomActions',
  editLink: ({ owner, id }) => `${linkOf(owner)}/UserCustomActions('${id}')`,
  update: (row, body, context) => {
    demandOwner(row.owner, context);
    const values = checked(body.json('SP.UserCustomAction'));
    actions(context).update(row.owner.key, row.id, { ...row.values, ...values });
    return undefined;
  },
  remove: (row, context) => {
    demandOwner(row.owner, context);
    actions(context).remove(row.owner.key, row.id);
  },
  properties: [
    ...Object.entries(DEFAULTS).map(([name, fallback]) =>
      property<ActionRow>(name, ({ values }) => values[name] ?? fallback)
    ),
    property('Id', (row) => row.id),
    property('Rights', ({ values }) => rightsOf(values['Rights'])),
    property('Scope', (row) => row.owner.scope)
  ]
});

const CustomActionCollection = defineCollection<ActionRow, ActionOwner>({
  name: 'SP.UserCustomActionCollection',
  element: () => CustomActionType,
  list: rows,
  byKey: byId,
  create: (owner, body, context) => {
    demandOwner(owner, context);
    const values = checked(body.json('SP.UserCustomAction'));
    const id = randomUUID();
    actions(context).add(owner.key, values, id);
    return createdNode(CustomActionType, { owner, id, values });
  },
  methods: [
    { name: 'getById', kind: 'function', invoke: byId },
    action('clear', (owner, _args, context) => {
      demandOwner(owner, context);
      actions(context).removeAll(owner.key);
      return nullNode('Clear');
    })
  ]
});

/** `userCustomActions` of a site, web or list. */
export function customActionsNode(owner: ActionOwner): Node {
  return collectionNode(CustomActionCollection, owner);
}

function actions(context: RequestContext): DocumentStore<JsonObject> {
  return context.store.documents.family<JsonObject>('customActions');
}

function rows(owner: ActionOwner, context: RequestContext): readonly ActionRow[] {
  return actions(context)
    .all(owner.key)
    .map(({ id, value }) => ({ owner, id, values: value }));
}

function byId(owner: ActionOwner, args: MethodArguments, context: RequestContext): Node {
  const found = actions(context).find(owner.key, args.guid('id'));
  if (!found) throw errors.entityMissing('The user custom action');
  return entityNode(CustomActionType, { owner, id: found.id, values: found.value });
}

function demandOwner(owner: ActionOwner, context: RequestContext): void {
  demand(context, owner.scope === 4 ? 'manageLists' : 'manageWeb', owner.ref.scope);
}

function checked(values: JsonObject): JsonObject {
  for (const name of Object.keys(values)) {
    if (!writable.has(name)) throw errors.propertyUnknown(name, 'SP.UserCustomAction');
  }
  const { Id: _id, Scope: _scope, ...rest } = values;
  return rest;
}

function rightsOf(rights: unknown): Complex {
  if (!isJsonObject(rights)) return new Complex('SP.BasePermissions', maskHalves(0n));
  return new Complex('SP.BasePermissions', { High: String(rights['High']), Low: String(rights['Low']) });
}

function linkOf({ scope, ref }: ActionOwner): string {
  if (scope === 2) return 'Site';
  return scope === 3 ? 'Web' : `Web/Lists(guid'${ref.scope.listId ?? ''}')`;
}
