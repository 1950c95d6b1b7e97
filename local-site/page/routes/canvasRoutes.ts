import { parse } from 'valibot';
import { canvasSchema } from '../canvas/canvasSchema';
import { sitePages } from '../canvas/sitePages';
import type { PageParts } from '../parts';

/** Republishing a page, and giving it back the canvas that the package has for it. */
export function mountCanvasRoutes({ app, packages, canvases }: PageParts): void {
  app.get('/_local/pages', (context) => context.json(sitePages(packages.current(), canvases)));
  app.put('/_local/pages/:name', async (context) => {
    const name = context.req.param('name');
    if (!sitePages(packages.current(), canvases).some((page) => page.name === name))
      return context.notFound();
    canvases.save(name, parse(canvasSchema, await context.req.json()));
    return context.body(null, 204);
  });
  app.delete('/_local/pages/:name', (context) => {
    canvases.remove(context.req.param('name'));
    return context.body(null, 204);
  });
}
