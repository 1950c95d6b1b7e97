import { formatChangeToken } from '../changes/changeToken';
import { parseChangeQuery, selectChanges } from '../changes/changeQuery';
import type { RequestContext } from '../rest/context';
import { defineEntity, extendEntity, onRequest, property, readMethod } from '../rest/define';
import type { JsonObject } from '../rest/json';
import { listNode, type Node } from '../rest/nodes';
import { Complex } from '../rest/types';
import { may } from '../security/authorizer';
import type { ChangeRow } from '../store/changeLog';
import { ListType, webOf } from './lists';
import { SiteType } from './site';
import { WebType } from './web';

const typeNames: Readonly<Record<ChangeRow['object'], string>> = {
  item: 'SP.ChangeItem',
  list: 'SP.ChangeList',
  field: 'SP.ChangeField',
  view: 'SP.ChangeView',
  web: 'SP.ChangeWeb',
  file: 'SP.ChangeFile',
  folder: 'SP.ChangeFolder',
  user: 'SP.ChangeUser',
  group: 'SP.ChangeGroup'
};

const common = [
  property<ChangeRow>(
    'ChangeToken',
    (change) => new Complex('SP.ChangeToken', { StringValue: formatChangeToken(tokenOf(change)) })
  ),
  property<ChangeRow>('ChangeType', (change) => change.type),
  property<ChangeRow>('SiteId', (change) => change.siteId),
  property<ChangeRow>('Time', (change) => `${change.time.slice(0, 19)}Z`)
];

const own: Readonly<Record<ChangeRow['object'], readonly string[]>> = {
  item: ['Editor', 'ItemId', 'ListId', 'UniqueId', 'WebId'],
  list: ['ListId', 'WebId'],
  field: ['FieldId', 'ListId', 'WebId'],
  view: ['ListId', 'ViewId', 'WebId'],
  web: ['WebId'],
  file: ['UniqueId', 'WebId'],
  folder: ['UniqueId', 'WebId'],
  user: ['UserId'],
  group: ['GroupId']
};

/** One entity type per kind of changed object, under the common name SP.Change. */
const ChangeTypes = new Map(
  Object.entries(typeNames).map(([object, name]) => [
    object,
    defineEntity<ChangeRow>({
      name,
      metadataName: () => 'SP.ApiData.Changes',
      editLink: (change) => `Web/Changes(${change.number})`,
      properties: [...common, ...own[object as ChangeRow['object']].map(ownProperty)]
    })
  ])
);

const ChangeEntity = defineEntity<ChangeRow>({
  name: 'SP.Change',
  metadataName: () => 'SP.ApiData.Changes',
  typeName: (change) => typeNames[change.object],
  editLink: (change) => `Web/Changes(${change.number})`,
  properties: [...common, onRequest('Editor', (change) => String(change.editorId))]
});

/** A list of changes shows each change with the members of its own kind. */
const MixedChange = {
  ...ChangeEntity,
  shape: (change: ChangeRow, context: RequestContext) =>
    (ChangeTypes.get(change.object) ?? ChangeEntity).shape(change, context)
};

/** `getChanges` of a list, a web or the site. */
export function registerChanges(): void {
  extendEntity(ListType, {
    methods: [
      readMethod('getChanges', (list, args, context) =>
        changesNode(
          args.object('query'),
          list.id,
          { ...siteAndWeb(webOf(list, context)), listId: list.id },
          context
        )
      )
    ]
  });
  extendEntity(WebType, {
    methods: [
      readMethod('getChanges', (web, args, context) =>
        changesNode(args.object('query'), web.id, siteAndWeb(web), context)
      )
    ]
  });
  extendEntity(SiteType, {
    methods: [
      readMethod('getChanges', (web, args, context) =>
        changesNode(args.object('query'), web.id, { siteId: web.siteId }, context)
      )
    ]
  });
}

interface LogScope {
  readonly siteId: string;
  readonly webId?: string;
  readonly listId?: string;
}

function siteAndWeb(web: { readonly siteId: string; readonly id: string }): LogScope {
  return { siteId: web.siteId, webId: web.id };
}

function changesNode(query: JsonObject, scopeId: string, scope: LogScope, context: RequestContext): Node {
  const parsed = parseChangeQuery(query, scopeId);
  const changes = context.store.changeLog.after(parsed.start?.sequence ?? 0, scope, Number.MAX_SAFE_INTEGER);
  const visible = changes.filter((change) => mayKnow(change, context));
  return listNode(MixedChange, selectChanges(visible, parsed));
}

/** Changes of what the person may not see are left out; what is gone is judged by its list. */
export function mayKnow(change: ChangeRow, context: RequestContext): boolean {
  const web = context.store.webs.byId(change.webId) ?? context.web;
  if (change.listId === null) return true;
  const list = context.store.lists.find(change.listId);
  if (!list) return true;
  const itemId = change.itemId ?? undefined;
  return may(context, 'viewListItems', { web, listId: list.id, ...(itemId === undefined ? {} : { itemId }) });
}

function tokenOf(change: ChangeRow): Parameters<typeof formatChangeToken>[0] {
  return {
    scope: change.listId === null ? 2 : 3,
    scopeId: change.listId ?? change.webId,
    time: new Date(change.time),
    sequence: change.number
  };
}

function ownProperty(name: string) {
  return property<ChangeRow>(name, (change) => {
    switch (name) {
      case 'ItemId':
        return change.itemId;
      case 'ListId':
        return change.listId;
      case 'WebId':
        return change.webId;
      case 'Editor':
      case 'UserId':
      case 'GroupId':
        return name === 'Editor' ? String(change.editorId) : Number(change.objectId);
      default:
        return change.objectId;
    }
  });
}
