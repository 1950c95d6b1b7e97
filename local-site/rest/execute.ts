import { errors } from '../errors';
import { parseAliases } from '../odata/queryOptions';
import { parsePath } from '../odata/path';
import { rootNode } from '../routes/root';
import { RequestBody } from './body';
import type { RequestContext } from './context';
import { contentTypeOf, dialectOf, type Dialect } from './dialect';
import type { Json } from './json';
import type { EntityNode, Node } from './nodes';
import { absolute, projectCollection, projectCreated, projectEntity } from './project';
import { PlainRenderer } from './render';
import { VerboseRenderer } from './renderVerbose';
import type { RestResponse } from './request';
import { type Destination, walk } from './walk';

const updateVerbs = new Set(['PATCH', 'MERGE', 'PUT']);

/**
 * Executes one REST request whose path after `/_api/` is `rawPath`: walks to the resource, does the verb, renders.
 * Throws SpError. The caller wraps it in a transaction.
 */
export function execute(rawPath: string, context: RequestContext): RestResponse {
  const { request } = context;
  const dialect = dialectOf(request);
  const body = new RequestBody(request);
  const segments = parsePath(rawPath, parseAliases(request.url.search));
  const destination = walk(rootNode(), segments, body, context);
  if (destination.kind === 'action') return runAction(destination, dialect, context);
  if (destination.kind === 'bytes') return transferBytes(destination.node, body, context);
  const { node } = destination;
  if (request.method === 'GET' || request.method === 'HEAD') return respond(node, dialect, context);
  if (request.method === 'POST') return post(node, body, dialect, context);
  if (updateVerbs.has(request.method)) return update(node, body, context);
  if (request.method === 'DELETE') return remove(node, context);
  throw errors.methodNotAllowed(request.method);
}

function runAction(
  action: Extract<Destination, { kind: 'action' }>,
  dialect: Dialect,
  context: RequestContext
): RestResponse {
  if (context.request.method === 'GET') throw errors.methodNotAllowed('GET');
  return respond(action.invoke(), dialect, context);
}

function post(node: Node, body: RequestBody, dialect: Dialect, context: RequestContext): RestResponse {
  if (node.kind !== 'collection') return respond(node, dialect, context);
  if (!node.type.create) throw errors.unsupported(`POST ${node.type.name}`);
  const created = node.type.create(node.parent, body, context);
  if (created.kind !== 'entity') return respond(created, dialect, context);
  return respond({ ...created, created: true }, dialect, context);
}

function update(node: Node, body: RequestBody, context: RequestContext): RestResponse {
  if (node.kind !== 'entity') throw errors.methodNotAllowed(context.request.method);
  if (!node.type.update) throw errors.unsupported(`${context.request.method} ${node.type.name}`);
  const etag = node.type.update(node.entity, body, context);
  return { status: 204, headers: etag === undefined ? {} : { ETag: etag }, body: null };
}

function remove(node: Node, context: RequestContext): RestResponse {
  if (node.kind !== 'entity') throw errors.methodNotAllowed('DELETE');
  if (!node.type.remove) throw errors.unsupported(`DELETE ${node.type.name}`);
  node.type.remove(node.entity, context);
  return { status: 200, headers: {}, body: null };
}

function transferBytes(node: EntityNode, body: RequestBody, context: RequestContext): RestResponse {
  if (context.request.method === 'GET') {
    if (!node.type.readBytes) throw errors.routeMissing('$value');
    const { bytes, contentType } = node.type.readBytes(node.entity, context);
    return { status: 200, headers: { 'Content-Type': contentType }, body: bytes };
  }
  if (!updateVerbs.has(context.request.method)) throw errors.methodNotAllowed(context.request.method);
  if (!node.type.writeBytes) throw errors.routeMissing('$value');
  node.type.writeBytes(node.entity, body.bytes, context);
  return { status: 204, headers: {}, body: null };
}

/** Renders a node in the request's dialect. */
export function respond(node: Node, dialect: Dialect, context: RequestContext): RestResponse {
  if (node.kind === 'raw') {
    return { status: node.status, headers: { 'Content-Type': node.contentType }, body: node.body };
  }
  const headers: Record<string, string> = { 'Content-Type': contentTypeOf(dialect) };
  if (node.kind === 'entity') {
    const etag = node.type.etag?.(node.entity, context);
    if (etag !== undefined) headers['ETag'] = etag;
    if (node.created) headers['Location'] = absolute(node.type.editLink(node.entity, context), context);
  }
  const status = node.kind === 'entity' && node.created ? 201 : 200;
  return { status, headers, body: JSON.stringify(render(node, dialect, context)) };
}

function render(node: Exclude<Node, { kind: 'raw' }>, dialect: Dialect, context: RequestContext): Json {
  const verbose = dialect.level === 'verbose' ? new VerboseRenderer(context) : undefined;
  const plain = new PlainRenderer(dialect, context);
  switch (node.kind) {
    case 'entity': {
      const entity = node.created
        ? projectCreated(node, context)
        : projectEntity(node, context.query.projection, context);
      return (verbose ?? plain).entity(entity);
    }
    case 'collection':
    case 'list':
      return (verbose ?? plain).collection(projectCollection(node, context));
    case 'value':
      if (verbose) return verbose.value(node.value, node.name);
      return node.bare ? plain.bare(node.value, node.edmType) : plain.value(node.value, node.edmType);
    case 'null':
      return verbose ? verbose.nothing(node.name) : plain.nothing();
  }
}
