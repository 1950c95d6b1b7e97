import type { Socket } from 'node:net';
import type { Context } from 'hono';

interface NodeBindings {
  readonly incoming?: { readonly socket: Socket };
}

/** Ends the connection without an answer, as an unreachable host does; 404 where there is no socket (tests in process). */
export function dropConnection(context: Context): Response {
  const { incoming } = (context.env ?? {}) as NodeBindings;
  incoming?.socket.destroy();
  return context.body(null, 404);
}
