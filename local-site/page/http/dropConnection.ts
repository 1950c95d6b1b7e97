import type { Context } from 'hono';

/** Ends the connection without an answer, as an unreachable host does; 404 where there is no socket (tests in process). */
export function dropConnection(context: Context): Response {
  const incoming: unknown = (context.env as { incoming?: unknown } | undefined)?.incoming;
  const socket =
    typeof incoming === 'object' && incoming !== null && 'socket' in incoming ? incoming.socket : undefined;
  if (
    typeof socket === 'object' &&
    socket !== null &&
    'destroy' in socket &&
    typeof socket.destroy === 'function'
  ) {
    socket.destroy();
  }
  return context.body(null, 404);
}
