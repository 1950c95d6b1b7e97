import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { object, parse, picklist } from 'valibot';
import { graphResource } from '../graph/graphData';
import { graphModes } from '../graph/graphSwitch';

import type { PageParts } from '../parts';
import { dropConnection } from '../http/dropConnection';

const modeSchema = object({ mode: picklist(graphModes) });

/** A Microsoft Graph of this machine's own, and the switch for it. */
export function mountGraphRoutes({ app, services, graph }: PageParts): void {
  app.get('/_local/graph', (context) => context.json({ mode: graph.mode }));
  app.post('/_local/graph', async (context) => {
    graph.mode = parse(modeSchema, await context.req.json()).mode;
    return context.json({ mode: graph.mode });
  });
  app.all('/_graph/:version/*', (context) => {
    if (graph.mode === 'absent') return dropConnection(context);
    if (!context.req.header('authorization')?.startsWith('Bearer ')) {
      return graphError(context, 401, 'InvalidAuthenticationToken', 'Access token is empty.');
    }
    if (graph.mode === 'denied') {
      return graphError(
        context,
        403,
        'Authorization_RequestDenied',
        'Insufficient privileges to complete the operation.'
      );
    }
    const path = context.req.path.replace(/^\/_graph\/[^/]+/, '');
    const resource = graphResource(path, services.site.personOf(context), services.site.clock.now());
    return resource === undefined
      ? graphError(context, 404, 'ResourceNotFound', `The local Graph has no resource ${path}.`)
      : context.json(resource);
  });
}

function graphError(context: Context, status: 401 | 403 | 404, code: string, message: string): Response {
  const requestId = randomUUID();
  const innerError = {
    date: new Date().toISOString().slice(0, 19),
    'request-id': requestId,
    'client-request-id': requestId
  };
  return context.json({ error: { code, message, innerError } }, status);
}
