import { itemRequestOf } from '../caml/itemRequest';
import { parseView } from '../caml/parseView';
import { readItems } from '../items/readItems';
import type { RequestContext } from '../rest/context';
import { extendEntity, readMethod } from '../rest/define';
import { isJsonObject, type JsonObject } from '../rest/json';
import { jsonNode, listNode, valueNode, type Node } from '../rest/nodes';
import { streamOf } from '../listData/stream';
import { formDataOf } from '../listData/formData';
import type { ListRow } from '../store/lists';
import { errors } from '../errors';
import { ItemType } from './items';
import { ListType } from './lists';

/** Everything that reads items by CAML. */
export function registerCamlItems(): void {
  extendEntity(ListType, {
    methods: [
      readMethod('getItems', (list, args, context) => getItems(list, args.object('query'), context)),
      readMethod('renderListData', (list, args, context) =>
        valueNode(
          'RenderListData',
          JSON.stringify(streamOf(list, { ViewXml: args.string('viewXml') }, context).ListData)
        )
      ),
      readMethod('renderListDataAsStream', (list, args, context) =>
        jsonNode(streamAnswer(list, args.object('parameters'), context))
      ),
      readMethod('renderListFormData', (list, args, context) =>
        valueNode(
          'RenderListFormData',
          JSON.stringify(
            formDataOf(list, args.number('itemId'), args.string('formId', 1), args.string('mode', 2), context)
          )
        )
      )
    ]
  });
}

const queryMembers = new Set([
  'ViewXml',
  'FolderServerRelativeUrl',
  'FolderServerRelativePath',
  'DatesInUtc',
  'ListItemCollectionPosition',
  'AllowIncrementalResults'
]);

function getItems(list: ListRow, query: JsonObject, context: RequestContext): Node {
  for (const name of Object.keys(query))
    if (!queryMembers.has(name)) throw errors.propertyUnknown(name, 'SP.CamlQuery');
  const { ViewXml: viewXml, FolderServerRelativeUrl: folder, ListItemCollectionPosition: position } = query;
  const view = parseView(typeof viewXml === 'string' ? viewXml : '');
  const pagingInfo = isJsonObject(position) ? position['PagingInfo'] : undefined;
  const request = itemRequestOf(
    view,
    list,
    {
      ...(typeof folder === 'string' && folder !== '' ? { folder } : {}),
      ...(typeof pagingInfo === 'string' && pagingInfo !== '' ? { pagingInfo } : {})
    },
    context
  );
  const entities = readItems(list, request, context).rows.map((item) => ({ list, item }));
  return listNode(ItemType, entities, 'SP.ApiData.ListItems');
}

/** With no other flag than ListData the rows stand at the top. */
function streamAnswer(list: ListRow, parameters: JsonObject, context: RequestContext): JsonObject {
  const answer = streamOf(list, parameters, context);
  const { ListData, ...rest } = answer;
  return Object.keys(rest).length === 0 ? ListData : { wpq: '', Templates: {}, ListData, ...rest };
}
