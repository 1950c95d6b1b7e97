import { errors } from '../errors';
import type { Segment } from '../odata/path';
import type { RequestBody } from './body';
import type { RequestContext } from './context';
import { endpointIsKnown } from './knownEndpoints';
import { MethodArguments } from './methodArguments';
import type { CollectionNode, EntityNode, Node } from './nodes';
import type { MethodDefinition } from './types';
import { valueNode } from './nodes';

/** Where a path ends: a node to read or write, or an action that waits for its POST. */
export type Destination =
  | { readonly kind: 'node'; readonly node: Node }
  | { readonly kind: 'action'; readonly name: string; readonly invoke: () => Node }
  | { readonly kind: 'bytes'; readonly node: EntityNode };

/** Walks the segments from the root; throws 404 for what SharePoint lacks and 501 for what we lack. */
export function walk(
  root: EntityNode,
  segments: readonly Segment[],
  body: RequestBody,
  context: RequestContext
): Destination {
  let node: Node = root;
  for (const [index, segment] of segments.entries()) {
    const last = index === segments.length - 1;
    if (segment.name === '$value' && last) return bytesOf(node);
    const args = new MethodArguments(segment.name, segment.call, body);
    const method = findMethod(node, segment, context);
    if (method?.definition.kind === 'action') {
      if (!last) throw errors.routeMissing(segment.text);
      return {
        kind: 'action',
        name: method.definition.name,
        invoke: () => method.definition.invoke(method.target, args, context)
      };
    }
    if (method) node = method.definition.invoke(method.target, args, context);
    else node = step(node, segment, args, context);
    enter(node, context);
  }
  return { kind: 'node', node };
}

function bytesOf(node: Node): Destination {
  if (node.kind === 'entity') return { kind: 'bytes', node };
  if (node.kind === 'value') return { kind: 'node', node: rawValue(node.value) };
  throw errors.routeMissing('$value');
}

function rawValue(value: unknown): Node {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return { kind: 'raw', status: 200, contentType: 'text/plain;charset=utf-8', body: text };
}

interface BoundMethod {
  readonly definition: MethodDefinition<unknown>;
  readonly target: unknown;
}

function findMethod(node: Node, segment: Segment, context: RequestContext): BoundMethod | undefined {
  if (node.kind === 'entity') {
    const definition = node.type.shape(node.entity, context).methods.get(segment.name);
    return definition && { definition, target: node.entity };
  }
  if (node.kind === 'collection') {
    const definition = node.type.methods.get(segment.name);
    return definition && { definition, target: node.parent };
  }
  return undefined;
}

function step(node: Node, segment: Segment, args: MethodArguments, context: RequestContext): Node {
  if (node.kind === 'entity') return stepFromEntity(node, segment, args, context);
  const owner = node.kind === 'collection' ? node.type.name : node.kind;
  throw missing(owner, segment);
}

function stepFromEntity(
  node: EntityNode,
  segment: Segment,
  args: MethodArguments,
  context: RequestContext
): Node {
  const shape = node.type.shape(node.entity, context);
  const navigation = shape.navigation.get(segment.name);
  if (navigation) {
    const next = navigation.get(node.entity, context);
    return args.hasCallArguments ? keyed(next, segment, args, context) : next;
  }
  const property = shape.properties.get(segment.name);
  if (property && segment.call === undefined)
    return valueNode(property.name, property.get(node.entity, context));
  throw missing(node.type.name, segment);
}

function keyed(node: Node, segment: Segment, args: MethodArguments, context: RequestContext): Node {
  const collection: CollectionNode | undefined = node.kind === 'collection' ? node : undefined;
  if (!collection?.type.byKey) throw missing(collection?.type.name ?? node.kind, segment);
  return collection.type.byKey(collection.parent, args, context);
}

function enter(node: Node, context: RequestContext): void {
  if (node.kind === 'entity') node.type.enter?.(node.entity, context);
}

function missing(owner: string, segment: Segment): Error {
  return endpointIsKnown(owner, segment.name)
    ? errors.unsupported(segment.text)
    : errors.routeMissing(segment.text);
}
