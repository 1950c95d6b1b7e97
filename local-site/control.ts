import type { Context, Hono } from 'hono';
import type { AppServices } from './app';
import { errors } from './errors';
import { isJsonObject } from './rest/json';
import { seed } from './store/seed';

/** What a test made once can be what others begin with. The name becomes part of a file's. */
const keptState = '/_local/states/:name{[a-z-]+}';

/** `/_local/…`: faults, clock, statistics, kept states and reset, for tests and the page's control panel. Not part of SharePoint. */
export function addControlRoutes(app: Hono, services: AppServices): void {
  const { faults, clock, stats, store } = services;
  app.get('/_local/faults', (context) => context.json(faults.current));
  app.post('/_local/faults', (context) =>
    guarded(context, async () => {
      faults.change(await context.req.json());
      return faults.current;
    })
  );
  app.delete('/_local/faults', (context) => {
    faults.clear();
    return context.json(faults.current);
  });
  app.get('/_local/clock', (context) => context.json({ now: clock.nowIso() }));
  app.post('/_local/clock', (context) =>
    guarded(context, async () => {
      changeClock(await context.req.json(), services);
      return { now: clock.nowIso() };
    })
  );
  app.get('/_local/stats', (context) => context.json(stats.snapshot()));
  app.delete('/_local/stats', (context) => {
    stats.reset();
    return context.json(stats.snapshot());
  });
  app.post('/_local/reset', (context) => {
    store.clear();
    seed(store);
    return settled(context, services);
  });
  app.put(keptState, (context) => {
    store.keep(context.req.param('name'));
    return context.json({ kept: true });
  });
  app.post(keptState, (context) => {
    if (!store.bringBack(context.req.param('name'))) return context.notFound();
    return settled(context, services);
  });
}

/** Nothing that an earlier test switched on outlives a reset. */
function settled(context: Context, { faults, clock, stats }: AppServices): Response {
  faults.clear();
  clock.set(null);
  stats.reset();
  return context.json({ reset: true });
}

function changeClock(body: unknown, { clock }: AppServices): void {
  if (!isJsonObject(body)) throw errors.jsonInvalid();
  const { now, advance } = body;
  if (now === null) clock.set(null);
  else if (typeof now === 'string') {
    const instant = new Date(now);
    if (Number.isNaN(instant.getTime())) throw errors.invalidArgument(`'${now}' is no point in time.`);
    clock.set(instant);
  }
  if (typeof advance === 'number') clock.advance(advance);
}

async function guarded(context: Context, work: () => Promise<object>): Promise<Response> {
  try {
    return context.json(await work());
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return context.json({ error: message }, 400);
  }
}
