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
import type { JsonObject } from '../rest/json';
import { collectionNode, createdNode, entityNode, nullNode } from '../rest/nodes';
import { demand } from '../security/authorizer';
import { navigationRoots, type NavigationNode } from '../store/navigation';
import type { WebRow } from '../store/webs';
import { prefixOf, WebType } from './web';

interface NodeParent {
  readonly web: WebRow;
  readonly id: number;
}

const NavigationNodeType: ExtensibleEntityType<NavigationNode> = defineEntity<NavigationNode>({
  name: 'SP.NavigationNode',
  metadataName: () => 'SP.ApiData.NavigationNodes',
  editLink: (node) => `Web/Navigation/GetNodeById(${node.id})`,
  update: updateNode,
  remove: (node, context) => {
    demand(context, 'manageWeb', { web: context.web });
    context.store.navigation.remove(node);
  },
  properties: [
    property('AudienceIds', () => null),
    property('CurrentLCID', () => 1033),
    property('Id', (node) => node.id),
    property('IsDocLib', () => false),
    property('IsExternal', (node) => node.isExternal),
    property('IsVisible', (node) => node.isVisible),
    property('ListTemplateType', () => 0),
    property('Title', (node) => node.title),
    property('Url', (node, context) => urlOf(node, context))
  ],
  navigation: [
    link('Children', (node, context) => collectionNode(NodeCollection, { web: context.web, id: node.id }))
  ]
});

const NodeCollection: ExtensibleCollectionType<NavigationNode, NodeParent> = defineCollection<
  NavigationNode,
  NodeParent
>({
  name: 'SP.NavigationNodeCollection',
  element: () => NavigationNodeType,
  list: (parent, context) => context.store.navigation.children(parent.web.id, parent.id),
  byKey: (parent, args, context) =>
    entityNode(NavigationNodeType, nodeById(parent.web, args.number('id'), context)),
  create: (parent, body, context) => createdNode(NavigationNodeType, addNode(parent, body, context)),
  methods: [
    readMethod('getById', (parent, args, context) =>
      entityNode(NavigationNodeType, nodeById(parent.web, args.number('id'), context))
    ),
    action('moveAfter', (parent, args, context) => {
      demand(context, 'manageWeb', { web: parent.web });
      const node = nodeById(parent.web, args.number('nodeId'), context);
      context.store.navigation.moveAfter(node, args.optionalNumber('previousNodeId', 1) ?? 0);
      return nullNode('MoveAfter');
    })
  ]
});

const NavigationType = defineEntity<WebRow>({
  name: 'SP.Navigation',
  metadataName: () => 'SP.ApiData.Navigations',
  editLink: () => 'Web/Navigation',
  properties: [property('UseShared', (web) => web.parentId !== null)],
  navigation: [
    link('QuickLaunch', (web) => collectionNode(NodeCollection, { web, id: navigationRoots.quickLaunch })),
    link('TopNavigationBar', (web) =>
      collectionNode(NodeCollection, { web, id: navigationRoots.topNavigationBar })
    )
  ],
  methods: [
    readMethod('getNodeById', (web, args, context) =>
      entityNode(NavigationNodeType, nodeById(web, args.number('id'), context))
    )
  ]
});

/** Quick launch and top navigation of a web. */
export function registerNavigation(): void {
  extendEntity(WebType, { navigation: [link('Navigation', (web) => entityNode(NavigationType, web))] });
}

function nodeById(web: WebRow, id: number, context: RequestContext): NavigationNode {
  const node = context.store.navigation.byId(web.id, id);
  if (!node) throw errors.entityMissing('The navigation node');
  return node;
}

function addNode(parent: NodeParent, body: RequestBody, context: RequestContext): NavigationNode {
  demand(context, 'manageWeb', { web: parent.web });
  const { title, url, isVisible } = readNode(body.json('SP.NavigationNode'));
  if (title === undefined || url === undefined) {
    throw errors.invalidArgument('Value does not fall within the expected range. (Title, Url)');
  }
  const isExternal = /^[a-z]+:/i.test(url) && !url.startsWith(context.origin);
  return context.store.navigation.add(parent.web.id, parent.id, {
    title,
    url,
    isVisible: isVisible ?? true,
    isExternal
  });
}

function updateNode(node: NavigationNode, body: RequestBody, context: RequestContext): undefined {
  demand(context, 'manageWeb', { web: context.web });
  const values = readNode(body.json('SP.NavigationNode'));
  context.store.navigation.update({
    ...node,
    title: values.title ?? node.title,
    url: values.url ?? node.url,
    isVisible: values.isVisible ?? node.isVisible
  });
  return undefined;
}

function readNode(values: JsonObject): { title?: string; url?: string; isVisible?: boolean } {
  const readOnly = [
    'Id',
    'IsExternal',
    'IsDocLib',
    'ListTemplateType',
    'AudienceIds',
    'CurrentLCID',
    'AsLastNode'
  ];
  const { Title: title, Url: url, IsVisible: isVisible, ...rest } = values;
  for (const name of Object.keys(rest)) {
    if (!readOnly.includes(name)) throw errors.propertyUnknown(name, 'SP.NavigationNode');
  }
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof url === 'string' ? { url } : {}),
    ...(typeof isVisible === 'boolean' ? { isVisible } : {})
  };
}

/** Links of the usual nodes are kept relative to their web. */
function urlOf(node: NavigationNode, context: RequestContext): string {
  const absolute = /^([a-z]+:|\/)/i.test(node.url);
  return absolute ? node.url : `${prefixOf(context.web)}/${node.url}`;
}
