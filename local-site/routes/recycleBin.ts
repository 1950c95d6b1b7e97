import { errors } from '../errors';
import { extendItems } from '../items/itemShape';
import { purge, recycleItem, recycleList, restore } from '../items/recycle';
import { formatSiteDateTime } from '../locale/siteDates';
import { ianaZone } from '../fieldTypes/timeZone';
import type { RequestContext } from '../rest/context';
import {
  action,
  defineCollection,
  defineEntity,
  extendEntity,
  link,
  property,
  readMethod
} from '../rest/define';
import { collectionNode, entityNode, nullNode, valueNode, type Node } from '../rest/nodes';
import { Complex } from '../rest/types';
import { may } from '../security/authorizer';
import type { RecycledRow } from '../store/recycleBin';
import type { WebRow } from '../store/webs';
import { checkEtag } from '../rest/etag';
import { itemEtag } from '../items/itemEntity';
import { ListType } from './lists';
import { SiteType } from './site';
import { WebType } from './web';

const RecycleBinItemType = defineEntity<RecycledRow>({
  name: 'SP.RecycleBinItem',
  metadataName: () => 'SP.ApiData.RecycleBinItems',
  editLink: (row) => `Web/RecycleBin(guid'${row.id}')`,
  properties: [
    property('AuthorEmail', (row, context) => userOf(row.authorId, context)?.email ?? ''),
    property('AuthorName', (row, context) => userOf(row.authorId, context)?.title ?? 'System Account'),
    property('DeletedByEmail', (row, context) => userOf(row.deletedById, context)?.email ?? ''),
    property('DeletedByName', (row, context) => userOf(row.deletedById, context)?.title ?? ''),
    property('DeletedDate', (row) => row.deleted),
    property('DeletedDateLocalFormatted', (row, context) =>
      formatSiteDateTime(row.deleted, ianaZone(context.web.timeZoneId))
    ),
    property('DirName', (row) => row.dirName),
    property('DirNamePath', (row) => new Complex('SP.ResourcePath', { DecodedUrl: row.dirName })),
    property('Id', (row) => row.id),
    property('ItemState', (row) => row.stage),
    property('ItemType', (row) => row.itemType),
    property('LeafName', (row) => row.leafName),
    property('LeafNamePath', (row) => new Complex('SP.ResourcePath', { DecodedUrl: row.leafName })),
    property('Size', (row) => String(row.size)),
    property('Title', (row) => row.title)
  ],
  navigation: [],
  methods: [
    action('Restore', (row, _args, context) => done('Restore', () => restore(row, context))),
    action('DeleteObject', (row, _args, context) => done('DeleteObject', () => purge(row, context))),
    action('MoveToSecondStage', (row, _args, context) =>
      done('MoveToSecondStage', () => context.store.recycleBin.moveToSecondStage(row))
    )
  ]
});

type RowsOf = (web: WebRow, context: RequestContext) => readonly RecycledRow[];

function recycleBinOf(rowsOf: RowsOf) {
  const byId = (web: WebRow, id: string, context: RequestContext): Node => {
    const row = [...rowsOf(web, context), ...visible(web, context)].find((candidate) => candidate.id === id);
    if (!row) throw errors.recycledMissing();
    return entityNode(RecycleBinItemType, row);
  };
  return defineCollection<RecycledRow, WebRow>({
    name: 'SP.RecycleBinItemCollection',
    element: () => RecycleBinItemType,
    list: rowsOf,
    byKey: (web, args, context) => byId(web, args.guid('id'), context),
    methods: [
      readMethod('getById', (web, args, context) => byId(web, args.guid('id'), context)),
      forAll('RestoreAll', rowsOf, () => true, restore),
      forAll('DeleteAll', rowsOf, () => true, purge),
      forAll('DeleteAllSecondStageItems', visibleInSite, (row) => row.stage === 2, purge),
      forAll(
        'MoveAllToSecondStage',
        rowsOf,
        (row) => row.stage === 1,
        (row, context) => context.store.recycleBin.moveToSecondStage(row)
      )
    ]
  });
}

/** A web's own bin: the first stage. */
const WebRecycleBin = recycleBinOf((web, context) => visible(web, context).filter((row) => row.stage === 1));

/** The site collection's bin: both stages, of all its webs. */
const SiteRecycleBin = recycleBinOf(visibleInSite);

/** Recycle bin, and the ways into it for items and lists. */
export function registerRecycleBin(): void {
  extendEntity(WebType, {
    navigation: [link('RecycleBin', (web) => collectionNode(WebRecycleBin, web))]
  });
  extendEntity(SiteType, {
    navigation: [link('RecycleBin', (web) => collectionNode(SiteRecycleBin, web))]
  });
  extendEntity(ListType, {
    methods: [
      action('recycle', (list, _args, context) =>
        valueNode('Recycle', recycleList(list, context), 'Edm.Guid')
      )
    ]
  });
  extendItems({
    methods: [
      action('recycle', ({ list, item }, _args, context) => {
        checkEtag(context.request, itemEtag({ list, item }));
        return valueNode('Recycle', recycleItem(list, item, context), 'Edm.Guid');
      })
    ]
  });
}

/** People see what they deleted themselves; those who manage the web see all. */
function visible(web: WebRow, context: RequestContext): readonly RecycledRow[] {
  const all = context.store.recycleBin.ofWeb(web.id);
  return may(context, 'manageWeb', { web }) ? all : all.filter((row) => row.deletedById === context.user.id);
}

function visibleInSite(root: WebRow, context: RequestContext): readonly RecycledRow[] {
  const webs = context.store.webs.all().filter(({ siteId }) => siteId === root.siteId);
  return webs.flatMap((web) => visible(web, context));
}

function forAll(
  name: string,
  rowsOf: RowsOf,
  wanted: (row: RecycledRow) => boolean,
  work: (row: RecycledRow, context: RequestContext) => void
) {
  return action<WebRow>(name, (web, _args, context) =>
    done(name, () => {
      // Lists come back before the items that lay in them.
      const rows = [...rowsOf(web, context)].filter(wanted).sort((left, right) => rank(left) - rank(right));
      for (const row of rows) work(row, context);
    })
  );
}

function rank(row: RecycledRow): number {
  return row.content.kind === 'list' ? 0 : row.itemType === 5 ? 1 : 2;
}

function done(name: string, work: () => void): Node {
  work();
  return nullNode(name);
}

function userOf(
  id: number,
  context: RequestContext
): { readonly title: string; readonly email: string } | undefined {
  return context.store.users.byId(context.web.siteId, id);
}
