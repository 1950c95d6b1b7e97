import { errors } from '../errors';
import type { RequestContext } from '../rest/context';
import {
  action,
  defineCollection,
  defineEntity,
  type ExtensibleCollectionType,
  type ExtensibleEntityType,
  link,
  property,
  readMethod
} from '../rest/define';
import { createdNode, entityNode, nullNode, valueNode } from '../rest/nodes';
import { Complex, TypedArray } from '../rest/types';
import { demand } from '../security/authorizer';
import type { ListRow } from '../store/lists';
import type { ViewRow } from '../store/views';
import { escapeXml } from '../columns/schemaXml';
import { viewXmlOf } from '../viewing/viewXml';
import { renderViewHtml } from '../viewing/viewHtml';
import { formsFolder, scopeOf } from './lists';
import { addView, changeViewFields, removeView, setViewXml, updateView } from './viewWrites';

/** SP.View. */
export const ViewType: ExtensibleEntityType<ViewRow> = defineEntity<ViewRow>({
  name: 'SP.View',
  metadataName: () => 'SP.ApiData.Views',
  editLink: (view) => `Web/Lists(guid'${view.listId}')/Views(guid'${view.id}')`,
  update: updateView,
  remove: removeView,
  properties: [
    property('Aggregations', (view) => view.settings['Aggregations'] ?? null),
    property('AggregationsStatus', (view) => view.settings['AggregationsStatus'] ?? null),
    property('AssociatedContentTypeId', () => null),
    property('BaseViewId', () => '1'),
    property('CalendarViewStyles', () => null),
    property('ColumnWidth', (view) => view.settings['ColumnWidth'] ?? null),
    property('ContentTypeId', () => new Complex('SP.ContentTypeId', { StringValue: '0x' })),
    property('CustomFormatter', (view) => view.settings['CustomFormatter'] ?? null),
    property('CustomOrder', () => null),
    property('DefaultView', (view) => view.isDefault),
    property('DefaultViewForContentType', () => false),
    property('EditorModified', () => false),
    property('Formats', (view) => view.settings['Formats'] ?? null),
    property('GridLayout', () => null),
    property('Hidden', (view) => view.hidden),
    property('HtmlSchemaXml', (view, context) => viewXmlOf(view, listOf(view, context))),
    property('Id', (view) => view.id),
    property('ImageUrl', () => '/_layouts/15/images/generic.png?rev=47'),
    property('IncludeRootFolder', () => false),
    property('JSLink', (view) => view.settings['JSLink'] ?? null),
    property('ListViewXml', (view, context) => viewXmlOf(view, listOf(view, context))),
    property('Method', () => null),
    property('MobileDefaultView', (view) => view.settings['MobileDefaultView'] ?? view.isDefault),
    property('MobileView', (view) => view.settings['MobileView'] ?? true),
    property('ModerationType', () => null),
    property('NewDocumentTemplates', () => null),
    property('OrderedView', () => false),
    property('Paged', (view) => view.paged),
    property('PersonalView', (view) => view.personal),
    property('ReadOnlyView', () => false),
    property('RequiresClientIntegration', () => false),
    property('RowLimit', (view) => view.rowLimit),
    property('Scope', (view) => view.scope),
    property(
      'ServerRelativePath',
      (view, context) => new Complex('SP.ResourcePath', { DecodedUrl: pageOf(view, context) })
    ),
    property('ServerRelativeUrl', (view, context) => pageOf(view, context)),
    property('StyleId', () => null),
    property('TabularView', (view) => view.settings['TabularView'] ?? true),
    property('Threaded', () => false),
    property('Title', (view) => view.title),
    property('Toolbar', () => ''),
    property('ToolbarTemplateName', () => null),
    property('ViewData', (view) => view.settings['ViewData'] ?? null),
    property('ViewJoins', (view) => view.settings['ViewJoins'] ?? null),
    property('ViewProjectedFields', (view) => view.settings['ViewProjectedFields'] ?? null),
    property('ViewQuery', (view) => view.query),
    property('ViewType', (view) => view.viewType),
    property('ViewType2', (view) => view.settings['ViewType2'] ?? null),
    property('VisualizationInfo', () => null)
  ],
  navigation: [link('ViewFields', (view) => entityNode(ViewFieldsType, view))],
  methods: [
    action('SetViewXml', (view, args, context) => {
      setViewXml(view, args.string('viewXml'), context);
      return nullNode('SetViewXml');
    }),
    readMethod('RenderAsHtml', (view, _args, context) =>
      valueNode('RenderAsHtml', renderViewHtml(view, listOf(view, context), context))
    )
  ]
});

/** SP.ViewFieldCollection, which SharePoint answers as an entity. */
export const ViewFieldsType: ExtensibleEntityType<ViewRow> = defineEntity<ViewRow>({
  name: 'SP.ViewFieldCollection',
  metadataName: () => 'SP.ApiData.ViewFieldCollections',
  editLink: (view) => `Web/Lists(guid'${view.listId}')/Views(guid'${view.id}')/ViewFields`,
  properties: [
    property('SchemaXml', (view) =>
      view.fields.map((name) => `<FieldRef Name="${escapeXml(name)}" />`).join('')
    ),
    property('Items', (view) => new TypedArray('Edm.String', view.fields))
  ],
  methods: [
    action('AddViewField', (view, args, context) =>
      changeViewFields(view, context, 'AddViewField', (names) => [
        ...names,
        existingField(view, args.string('strField'), context)
      ])
    ),
    action('RemoveViewField', (view, args, context) => {
      const name = existingField(view, args.string('strField'), context);
      return changeViewFields(view, context, 'RemoveViewField', (names) =>
        names.filter((other) => other !== name)
      );
    }),
    action('RemoveAllViewFields', (view, _args, context) =>
      changeViewFields(view, context, 'RemoveAllViewFields', () => [])
    ),
    action('MoveViewFieldTo', (view, args, context) => {
      const name = existingField(view, args.string('field'), context);
      const index = args.number('index', 1);
      return changeViewFields(view, context, 'MoveViewFieldTo', (names) => {
        if (!names.includes(name) || index < 0 || index >= names.length)
          throw errors.invalidArgument('Value does not fall within the expected range.');
        const others = names.filter((other) => other !== name);
        return [...others.slice(0, index), name, ...others.slice(index)];
      });
    })
  ]
});

export const ViewCollection: ExtensibleCollectionType<ViewRow, ListRow> = defineCollection<ViewRow, ListRow>({
  name: 'SP.ViewCollection',
  element: () => ViewType,
  list: visibleViews,
  byKey: (list, args, context) => entityNode(ViewType, viewById(list, args.guid('id'), context)),
  create: (list, body, context) => createdNode(ViewType, addView(list, body.json('SP.View'), context)),
  methods: [
    readMethod('getById', (list, args, context) =>
      entityNode(ViewType, viewById(list, args.guid('guidId'), context))
    ),
    readMethod('getByTitle', (list, args, context) => {
      const title = args.string('strTitle').toLowerCase();
      const view = visibleViews(list, context).find((candidate) => candidate.title.toLowerCase() === title);
      if (!view) throw errors.viewMissing();
      return entityNode(ViewType, view);
    }),
    action('add', (list, args, context) =>
      createdNode(ViewType, addView(list, args.object('parameters'), context))
    )
  ]
});

export function viewById(list: ListRow, id: string, context: RequestContext): ViewRow {
  demand(context, 'viewListItems', scopeOf(list, context));
  const view = visibleViews(list, context).find((candidate) => candidate.id === id);
  if (!view) throw errors.viewMissing();
  return view;
}

/** The list of a view. */
export function listOf(view: ViewRow, context: RequestContext): ListRow {
  const list = context.store.lists.find(view.listId);
  if (!list) throw errors.listMissing();
  return list;
}

function pageOf(view: ViewRow, context: RequestContext): string {
  return `${formsFolder(listOf(view, context))}/${view.pageName}.aspx`;
}

/** The internal name of a column given by internal name or title. */
function existingField(view: ViewRow, name: string, context: RequestContext): string {
  const { fields } = context.store;
  const field = fields.byInternalName(view.listId, name) ?? fields.byTitle(view.listId, name);
  if (!field) throw errors.fieldMissing(name);
  return field.internalName;
}

/** The views that all see, and the person's own. */
function visibleViews(list: ListRow, context: RequestContext): ViewRow[] {
  return context.store.views
    .ofList(list.id)
    .filter(({ ownerId }) => ownerId === undefined || ownerId === context.user.id);
}
