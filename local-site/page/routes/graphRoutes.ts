import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { array, boolean, integer, minValue, number, object, optional, parse, picklist, pipe } from 'valibot';
import { devicePermission, devicePermissions } from '../graph/devices';
import { graphResource } from '../graph/graphData';
import { graphModes } from '../graph/graphSwitch';
import { QueryError } from '../graph/messagePage';
import { sentMail } from '../graph/sentMail';
import type { PageParts } from '../parts';
import { dropConnection } from '../http/dropConnection';

const switchSchema = object({
  mode: picklist(graphModes),
  pageSize: optional(pipe(number(), integer(), minValue(1))),
  refused: optional(array(picklist(devicePermissions)), []),
  hasIntune: optional(boolean(), true)
});

/** Only what these routes need. */
export type GraphParts = Pick<PageParts, 'app' | 'graph'> & {
  readonly services: Pick<PageParts['services'], 'site'>;
};

/** A Microsoft Graph of this machine's own, and the switch for it. */
export function mountGraphRoutes({ app, services, graph }: GraphParts): void {
  const settings = (): object => {
    const { mode, pageSize, refused, hasIntune } = graph;
    return { mode, pageSize, refused, hasIntune };
  };
  app.get('/_local/graph', (context) => context.json(settings()));
  app.post('/_local/graph', async (context) => {
    Object.assign(graph, { pageSize: undefined, ...parse(switchSchema, await context.req.json()) });
    return context.json(settings());
  });
  app.get('/_local/graph/sent', (context) => context.json(graph.sent));
  app.all('/_graph/:version/*', async (context) => {
    if (graph.mode === 'absent') return dropConnection(context);
    if (!context.req.header('authorization')?.startsWith('Bearer ')) {
      return graphError(context, 401, 'InvalidAuthenticationToken', 'Access token is empty.');
    }
    const path = context.req.path.replace(/^\/_graph\/[^/]+/, '');
    if (graph.mode === 'denied') return refusal(context, path);
    if (path === '/me/sendMail') return sendMail(context, { services, graph });
    const permission = devicePermission(path);
    if (permission !== undefined && !graph.hasIntune) return withoutIntune(context);
    if (permission !== undefined && graph.refused.includes(permission)) return refusal(context, path);
    try {
      const resource = graphResource({
        path,
        person: services.site.personOf(context),
        now: services.site.clock.now(),
        query: new URL(context.req.url).search.slice(1),
        prefer: context.req.header('prefer'),
        largest: graph.pageSize
      });
      return resource === undefined
        ? graphError(context, 404, 'ResourceNotFound', `The local Graph has no resource ${path}.`)
        : context.json(resource, 200, { 'request-id': randomUUID() });
    } catch (error) {
      if (!(error instanceof QueryError)) throw error;
      return graphError(context, error.status, error.code, error.message);
    }
  });
}

/** Answers as Exchange does: it takes a message without a word. */
async function sendMail(
  context: Context,
  { services, graph }: Pick<GraphParts, 'services' | 'graph'>
): Promise<Response> {
  if (context.req.method !== 'POST') return graphError(context, 405, 'Request_BadRequest', 'Not allowed.');
  const posted: unknown = await context.req.json().catch(() => undefined);
  const mail = sentMail(services.site.personOf(context).email, posted);
  if (!mail)
    return graphError(context, 400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  graph.sent.push(mail);
  return context.body(null, 202, { 'request-id': randomUUID() });
}

/** What is behind an administrator's role refuses without a word, where Exchange and the directory say what is missing. */
function refusal(context: Context, path: string): Response {
  if (path === '/me/sendMail') {
    return graphError(
      context,
      403,
      'ErrorAccessDenied',
      'Access is denied. Check credentials and try again.'
    );
  }
  if (devicePermission(path) !== undefined) {
    const words =
      'Application is not authorized to perform this operation. Application must have one of the following scopes: ';
    return graphError(context, 403, 'Forbidden', `${words}${devicePermission(path)}`);
  }
  return path.startsWith('/admin/')
    ? graphError(context, 403, 'UnknownError', '')
    : graphError(
        context,
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.'
      );
}

/** Graph's words for a tenant without Intune. */
function withoutIntune(context: Context): Response {
  return graphError(context, 400, 'BadRequest', 'Request not applicable to target tenant.');
}

function graphError(
  context: Context,
  status: 400 | 401 | 403 | 404 | 405 | 501,
  code: string,
  message: string
): Response {
  const requestId = randomUUID();
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': requestId
  };
  return context.json({ error: { code, message, innerError } }, status, { 'request-id': requestId });
}
